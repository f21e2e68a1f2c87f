import { useSignal } from '@preact/signals'
import { t } from '@/utils/i18n'
import { Logo } from '../Logo'
import { Sample } from '../sample/Sample'
import { BrowserOptions } from './BrowserOptions'
import { CategoryOptions } from './CategoryOptions'
import { ColorOptions } from './ColorOptions'
import { CorrectionOptions } from './CorrectionOptions'
import { OptionsContext } from './context'
import type { OptionsStore } from './options-store'
import { PageOptions } from './PageOptions'
import { SettingsOptions } from './SettingsOptions'
import { WhenOptions } from './WhenOptions'

/** All that a reader can choose, under a sample that shows what it does. */
export function OptionsPage({ store }: { store: OptionsStore }) {
  const search = useSignal('')
  // Another language is another page: everything in it is drawn anew.
  const language = store.language.value
  return (
    <div class="options" key={language}>
      <header class="options-header">
        <Logo />
        <h1>{t('optionsTitle')}</h1>
        <input
          type="search"
          value={search.value}
          placeholder={t('optionsSearch')}
          aria-label={t('optionsSearch')}
          onInput={(event) => {
            search.value = event.currentTarget.value
          }}
        />
      </header>
      <section class="sample" aria-label={t('sampleTitle')}>
        <Sample settings={store.settings.value} />
      </section>
      <main>
        <OptionsContext.Provider value={{ store, search: search.value.trim() }}>
          <CategoryOptions />
          <ColorOptions />
          <PageOptions />
          <WhenOptions />
          <BrowserOptions />
          <CorrectionOptions />
          <SettingsOptions />
        </OptionsContext.Provider>
        <p class="nothing">{t('optionsNothing')}</p>
      </main>
      <p class="notice" role="status">
        {store.notice.value}
      </p>
    </div>
  )
}
