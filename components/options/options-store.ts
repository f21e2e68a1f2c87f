import { signal } from '@preact/signals'
import { loadLanguage, t } from '@/utils/i18n'
import {
  DEFAULTS,
  getSettings,
  type Settings,
  SettingsTooLargeError,
  updateSettings,
  watchSettings,
} from '@/utils/settings'

export type OptionsStore = ReturnType<typeof createOptionsStore>

/** The settings as options and first run show and change them. */
export function createOptionsStore() {
  const settings = signal<Settings>(DEFAULTS)
  /** What is said to the reader about the last change. */
  const notice = signal('')
  /** The language in which everything is drawn now. */
  const language = signal<Settings['language']>('auto')

  async function take(next: Settings): Promise<void> {
    if (next.language !== language.value) {
      await loadLanguage(next.language)
      language.value = next.language
    }
    settings.value = next
  }

  return {
    settings,
    notice,
    language,

    async load(signal: AbortSignal): Promise<void> {
      await take(await getSettings())
      watchSettings((changed) => void take(changed), signal)
    },

    /** Changes the settings. What is shown changes at once, and goes back to what is stored if it cannot be. */
    async change(change: (settings: Settings) => Settings): Promise<boolean> {
      settings.value = change(settings.value)
      try {
        await take(await updateSettings(change))
        notice.value = t('optionsSaved')
        return true
      } catch (error) {
        // Not to what was shown before: another change may have failed since.
        await take(await getSettings())
        notice.value =
          error instanceof SettingsTooLargeError
            ? t('sitesFull')
            : t('optionsNotSaved', { message: error instanceof Error ? error.message : String(error) })
        return false
      }
    },
  }
}
