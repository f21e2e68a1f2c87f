import { t } from '@/utils/i18n'
import { Choices } from '../controls/Choices'
import { AccessOption } from './AccessOption'
import { useOptions } from './context'
import { Option, Section } from './Option'
import { SiteOptions } from './SiteOptions'

/** When articles are read, and on which sites. */
export function WhenOptions() {
  const { store } = useOptions()
  const modes = [
    ['automatic', t('modeAutomatic')],
    ['on-demand', t('modeOnDemand')],
  ] as const
  return (
    <Section title={t('sectionWhen')}>
      <Option title={t('mode')} hint={t('modeHint')} also={modes.map(([, label]) => label)}>
        <Choices
          value={store.settings.value.mode}
          choices={modes}
          onChange={(mode) => store.change((s) => ({ ...s, mode }))}
        />
      </Option>
      <SiteOptions />
      <AccessOption />
    </Section>
  )
}
