import { effect } from '@preact/signals'
import { type ComponentType, render } from 'preact'
import '@/assets/styles/interface.css'
import '@/assets/styles/options.css'
import { applyHues } from '@/utils/colors'
import { currentLanguage, t } from '@/utils/i18n'
import { createOptionsStore, type OptionsStore } from './options-store'

/** Draws options or first run, in the reader's language and colors. */
export async function showOptions(
  Page: ComponentType<{ store: OptionsStore }>,
  title: () => string,
): Promise<void> {
  const store = createOptionsStore()
  await store.load(new AbortController().signal)
  effect(() => {
    applyHues(store.settings.value, document.documentElement.style)
  })
  effect(() => {
    store.language.value
    document.documentElement.lang = currentLanguage()
    document.title = `${title()} · ${t('extensionName')}`
  })
  render(<Page store={store} />, document.getElementById('app')!)
}
