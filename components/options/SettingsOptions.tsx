import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { download } from '@/utils/download'
import { t } from '@/utils/i18n'
import { DEFAULTS, getSettingsAside, type SettingsAside } from '@/utils/settings'
import { fromSettingsFile, toSettingsFile } from '@/utils/settings-file'
import { useOptions } from './context'
import { Option, Section } from './Option'

/** Settings as a file, back from a file, and back to the start. */
export function SettingsOptions() {
  return (
    <Section title={t('sectionSettings')}>
      <FileOption />
      <ResetOption />
      <AsideOption />
    </Section>
  )
}

function FileOption() {
  const { store } = useOptions()
  async function read(event: Event) {
    const input = event.currentTarget as HTMLInputElement
    const [file] = input.files ?? []
    const imported = file ? fromSettingsFile(await file.text()) : null
    input.value = ''
    if (!imported) store.notice.value = t('settingsNotImported')
    else if (await store.change(() => imported.settings))
      store.notice.value = imported.isWhole ? t('settingsImported') : t('settingsImportedPartly')
  }
  return (
    <Option
      title={t('settingsFile')}
      hint={t('settingsFileHint')}
      also={[t('settingsExport'), t('settingsImport')]}
    >
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            download('sourcelight-settings.json', 'application/json', toSettingsFile(store.settings.value))
          }
        >
          {t('settingsExport')}
        </button>
        <label class="file-button">
          <input type="file" class="visually-hidden" accept=".json,application/json" onChange={read} />
          {t('settingsImport')}
        </label>
      </div>
    </Option>
  )
}

function ResetOption() {
  const { store } = useOptions()
  const isSure = useSignal(false)
  async function reset() {
    if (isSure.value) await store.change(() => structuredClone(DEFAULTS))
    isSure.value = !isSure.value
  }
  return (
    <Option title={t('settingsReset')} hint={t('settingsResetHint')}>
      <button
        type="button"
        onClick={reset}
        onBlur={() => {
          isSure.value = false
        }}
      >
        {isSure.value ? t('settingsResetSure') : t('settingsResetButton')}
      </button>
    </Option>
  )
}

/** Settings that were once not readable, if there are any. */
function AsideOption() {
  const aside = useSignal<SettingsAside | null>(null)
  useEffect(() => {
    void getSettingsAside().then((found) => {
      aside.value = found
    })
  }, [])
  if (!aside.value) return null
  const { at, stored } = aside.value
  return (
    <Option title={t('settingsAside')} hint={t('settingsAsideHint', { date: at.slice(0, 10) })}>
      <button
        type="button"
        onClick={() =>
          download('sourcelight-settings-kept.json', 'application/json', JSON.stringify(stored, null, 2))
        }
      >
        {t('settingsAsideDownload')}
      </button>
    </Option>
  )
}
