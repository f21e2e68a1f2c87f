import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { parseSite } from '@/utils/parse-site'
import { Choices } from '../controls/Choices'
import { useOptions } from './context'
import { Option } from './Option'

/** The sites on which to stay off, or the only ones to be on. */
export function SiteOptions() {
  const { store } = useOptions()
  const { sites } = store.settings.value
  const typed = useSignal('')
  const isInvalid = useSignal(false)
  const id = useId()
  const modes = [
    ['off-on', t('sitesOffOn')],
    ['only-on', t('sitesOnlyOn')],
  ] as const
  const setList = (change: (list: string[]) => string[]) =>
    store.change((s) => ({ ...s, sites: { ...s.sites, list: change(s.sites.list) } }))

  async function add(event: Event) {
    event.preventDefault()
    const site = parseSite(typed.value)
    isInvalid.value = site === null
    if (site === null) return
    if (await setList((list) => [...new Set([...list, site])].sort())) typed.value = ''
  }

  return (
    <Option title={t('sites')} hint={t('sitesHint')} also={modes.map(([, label]) => label)}>
      <Choices
        value={sites.mode}
        choices={modes}
        onChange={(mode) => store.change((s) => ({ ...s, sites: { ...s.sites, mode } }))}
      />
      {sites.list.length > 0 && (
        <ul class="sites">
          {sites.list.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="icon-button"
                aria-label={t('siteRemove', { site })}
                title={t('siteRemove', { site })}
                onClick={() => setList((list) => list.filter((other) => other !== site))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          value={typed.value}
          aria-label={t('siteAdd')}
          placeholder="example.org"
          aria-invalid={isInvalid.value}
          aria-describedby={isInvalid.value ? id : undefined}
          onInput={(event) => {
            typed.value = event.currentTarget.value
            isInvalid.value = false
          }}
        />
        <button type="submit">{t('siteAddButton')}</button>
      </form>
      <p class="hint" role="alert" id={id}>
        {isInvalid.value && t('siteInvalid')}
      </p>
    </Option>
  )
}
