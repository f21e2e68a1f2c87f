import { t } from '@/utils/i18n'
import { Choices } from '../controls/Choices'
import { useOptions } from './context'
import { Option, Section, SwitchOption } from './Option'

/** How marks behave on the page. */
export function PageOptions() {
  const { store } = useOptions()
  const { density, cards, rail, screenReaderCues, painter } = store.settings.value
  const densities = [
    ['all', t('densityAll')],
    ['first', t('densityFirst')],
    ['in-view', t('densityInView')],
  ] as const
  const painters = [
    ['auto', t('painterAuto')],
    ['marks', t('painterMarks')],
    ['highlights', t('painterHighlights')],
  ] as const
  return (
    <Section title={t('sectionPage')}>
      <Option title={t('density')} hint={t('densityHint')} also={densities.map(([, label]) => label)}>
        <Choices
          value={density}
          choices={densities}
          onChange={(density) => store.change((s) => ({ ...s, density }))}
        />
      </Option>
      <SwitchOption
        title={t('cards')}
        hint={t('cardsHint')}
        on={cards}
        onChange={(cards) => store.change((s) => ({ ...s, cards }))}
      />
      <SwitchOption
        title={t('rail')}
        hint={t('railHint')}
        on={rail}
        onChange={(rail) => store.change((s) => ({ ...s, rail }))}
      />
      <SwitchOption
        title={t('cues')}
        hint={t('cuesHint')}
        on={screenReaderCues}
        onChange={(screenReaderCues) => store.change((s) => ({ ...s, screenReaderCues }))}
      />
      <Option title={t('painter')} hint={t('painterHint')} also={painters.map(([, label]) => label)}>
        <Choices
          value={painter}
          choices={painters}
          onChange={(painter) => store.change((s) => ({ ...s, painter }))}
        />
      </Option>
    </Section>
  )
}
