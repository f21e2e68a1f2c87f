import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '@/utils/i18n'
import { Option } from './Option'

const LABELS = {
  _execute_action: 'shortcutOpen',
  toggle: 'commandToggle',
  next: 'commandNext',
  previous: 'commandPrevious',
} as const

type Command = { name?: string; shortcut?: string }
/** Only newer versions of Firefox have it. */
type Opener = { openShortcutSettings?: () => Promise<void> }

/** The keys, as the browser has them now, and the way to the page where they are changed. */
export function ShortcutOptions() {
  const commands = useSignal<Command[]>([])
  useEffect(() => {
    const look = async () => {
      commands.value = await browser.commands.getAll()
    }
    void look()
    // The reader comes back from the browser's own page, perhaps with other keys.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return (
    <Option title={t('shortcuts')} hint={t('shortcutsHint')}>
      <dl class="shortcuts">
        {Object.entries(LABELS).map(([name, label]) => {
          const shortcut = commands.value.find((command) => command.name === name)?.shortcut
          return (
            <div key={name}>
              <dt>{t(label)}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('shortcutNone')}</dd>
            </div>
          )
        })}
      </dl>
      {canOpen() ? (
        <button type="button" onClick={openShortcutPage}>
          {t('shortcutsChange')}
        </button>
      ) : (
        <p class="hint">{t('shortcutsWhere')}</p>
      )}
    </Option>
  )
}

const opener = (): Opener => browser.commands as unknown as Opener
const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:')
const canOpen = (): boolean => isChromium() || opener().openShortcutSettings !== undefined

async function openShortcutPage(): Promise<void> {
  if (isChromium()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else await opener().openShortcutSettings?.()
}
