import { browser } from 'wxt/browser'
import { t } from '@/utils/i18n'
import type { Category, Settings } from '@/utils/settings'
import { Choices } from '../controls/Choices'
import { Switch } from '../controls/Switch'
import { Logo } from '../Logo'
import { categoryWords } from '../options/category-words'
import { OptionsContext } from '../options/context'
import type { OptionsStore } from '../options/options-store'
import { SiteOptions } from '../options/SiteOptions'
import { Sample } from '../sample/Sample'

const FIRST: Category[] = ['people', 'unnamed', 'numbers']

/** What a reader should know before the first article: what is shown, what is read, where. */
export function WelcomePage({ store }: { store: OptionsStore }) {
  const settings = store.settings.value
  return (
    <div class="options welcome" key={store.language.value}>
      <header class="options-header">
        <Logo />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <main>
        <p>{t('welcomeIntro')}</p>
        <div class="sample">
          <Sample settings={settings} />
        </div>
        {FIRST.map((category) => (
          <CategorySwitch key={category} category={category} store={store} />
        ))}
        <h2>{t('welcomeReadTitle')}</h2>
        <p>{t('welcomeRead')}</p>
        <h2>{t('welcomeStaysTitle')}</h2>
        <p>{t('welcomeStays')}</p>
        <h2>{t('welcomeMeansTitle')}</h2>
        <p>{t('welcomeMeans')}</p>
        <Where store={store} />
        <p>{t('welcomeStart')}</p>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {t('welcomeOptions')}
        </button>
      </main>
      <p class="notice" role="status">
        {store.notice.value}
      </p>
    </div>
  )
}

function CategorySwitch({ category, store }: { category: Category; store: OptionsStore }) {
  const { title, hint } = categoryWords(category)
  const { on } = store.settings.value.categories[category]
  return (
    <div class="option category" data-category={category}>
      <Switch
        showLabel
        label={title}
        on={on}
        describedBy={`welcome-${category}`}
        onChange={(on) =>
          store.change((s) => ({
            ...s,
            categories: { ...s.categories, [category]: { ...s.categories[category], on } },
          }))
        }
      />
      <p class="hint" id={`welcome-${category}`}>
        {hint}
      </p>
    </div>
  )
}

type Where = 'everywhere' | 'chosen' | 'on-demand'

const whereOf = ({ mode, sites }: Settings): Where =>
  mode === 'on-demand' ? 'on-demand' : sites.mode === 'only-on' ? 'chosen' : 'everywhere'

/** Everywhere, on chosen sites, or only on request. */
function Where({ store }: { store: OptionsStore }) {
  const where = whereOf(store.settings.value)
  const choose = (where: Where) =>
    store.change((s) => ({
      ...s,
      mode: where === 'on-demand' ? 'on-demand' : 'automatic',
      sites: { ...s.sites, mode: where === 'chosen' ? 'only-on' : 'off-on' },
    }))
  return (
    <>
      <fieldset class="where">
        <legend>
          <h2>{t('welcomeWhere')}</h2>
        </legend>
        <Choices
          value={where}
          choices={[
            ['everywhere', t('welcomeEverywhere')],
            ['chosen', t('welcomeChosen')],
            ['on-demand', t('welcomeOnDemand')],
          ]}
          onChange={choose}
        />
      </fieldset>
      {where === 'chosen' && (
        <OptionsContext.Provider value={{ store, search: '' }}>
          <SiteOptions />
        </OptionsContext.Provider>
      )}
    </>
  )
}
