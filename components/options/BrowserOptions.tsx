import { LANGUAGES, type Language, t } from '@/utils/i18n'
import { useOptions } from './context'
import { Option, Section, SwitchOption } from './Option'
import { ShortcutOptions } from './ShortcutOptions'

/** What the browser shows of us: number, menu entry, keys, language. */
export function BrowserOptions() {
  const { store } = useOptions()
  const { badge, contextMenu, language } = store.settings.value
  return (
    <Section title={t('sectionBrowser')}>
      <SwitchOption
        title={t('badge')}
        hint={t('badgeHint')}
        on={badge}
        onChange={(badge) => store.change((s) => ({ ...s, badge }))}
      />
      <SwitchOption
        title={t('contextMenu')}
        hint={t('contextMenuHint')}
        on={contextMenu}
        onChange={(contextMenu) => store.change((s) => ({ ...s, contextMenu }))}
      />
      <ShortcutOptions />
      <Option title={t('language')} hint={t('languageHint')} also={Object.values(LANGUAGES)}>
        <select
          value={language}
          aria-label={t('language')}
          onChange={(event) => {
            const language = event.currentTarget.value as Language | 'auto'
            void store.change((s) => ({ ...s, language }))
          }}
        >
          <option value="auto">{t('languageAuto')}</option>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </Option>
    </Section>
  )
}
