import { t } from '@/utils/i18n'
import { CATEGORIES, PALETTE_IDS, PALETTES, type PaletteId } from '@/utils/settings'
import { useOptions } from './context'
import { Option, Section } from './Option'

const PALETTE_LABELS = {
  sourcelight: 'paletteSourcelight',
  'color-blind': 'paletteColorBlind',
  'high-contrast': 'paletteHighContrast',
} as const satisfies Record<PaletteId, string>

/** The ready palettes. */
export function ColorOptions() {
  const { store } = useOptions()
  const { palette } = store.settings.value
  const labels = PALETTE_IDS.map((id) => t(PALETTE_LABELS[id]))
  return (
    <Section title={t('sectionColors')}>
      <Option title={t('palette')} hint={t('paletteHint')} also={labels}>
        <div class="choices">
          {PALETTE_IDS.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="palette"
                checked={id === palette}
                onChange={() => store.change((s) => ({ ...s, palette: id }))}
              />
              <span class="swatches" aria-hidden="true">
                {CATEGORIES.filter((category) => category !== 'named-quotes').map((category) => {
                  const { light, dark } = PALETTES[id][category]
                  return <span key={category} style={{ background: `light-dark(${light}, ${dark})` }} />
                })}
              </span>
              {t(PALETTE_LABELS[id])}
            </label>
          ))}
        </div>
      </Option>
    </Section>
  )
}
