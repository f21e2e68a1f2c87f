import { useComputed } from '@preact/signals'
import { t } from '@/utils/i18n'
import { isSiteOn, siteOf } from '@/utils/settings'
import { Switch } from '../controls/Switch'
import { Logo } from '../Logo'
import { usePage } from './context'

/** Which page this is, and the switches for it and for its site. */
export function Header() {
  const { store } = usePage()
  const { tab, view, settings, article } = store
  const site = useComputed(() => siteOf(tab.value?.url ?? article.value?.url ?? ''))
  const { state } = view.value
  const isSwitchable =
    state === 'article' || state === 'off' || state === 'other-language' || state === 'reading'
  const title = article.value?.title || tab.value?.title || t('extensionName')
  return (
    <header class="page-header">
      <div class="page-title">
        <Logo />
        <h1 title={title}>{title}</h1>
        {isSwitchable && (
          <Switch on={state !== 'off'} label={t('switchPage')} onChange={(on) => store.setPageOn(on)} />
        )}
      </div>
      {/* A private window stores nothing, and the list of sites would tell what was read in it. */}
      {isSwitchable && site.value && !tab.value?.incognito && (
        <div class="page-site">
          <Switch
            showLabel
            on={isSiteOn(settings.value.sites, `https://${site.value}`)}
            label={t('switchSite', { site: site.value })}
            onChange={(on) => store.setSiteOn(on)}
          />
        </div>
      )}
    </header>
  )
}
