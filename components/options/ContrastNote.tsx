import { contrast } from '@/utils/contrast'
import { t } from '@/utils/i18n'

const LIGHT_GROUND = '#ffffff'
const DARK_GROUND = '#16191d'
/** WCAG 2.2, 1.4.11: what graphics need to be seen. */
const ENOUGH = 3

/** How well a color of the reader's own stands out on light and on dark pages. */
export function ContrastNote({ color }: { color: string }) {
  const light = contrast(color, LIGHT_GROUND)
  const dark = contrast(color, DARK_GROUND)
  const figures = { light: Math.round(light * 10) / 10, dark: Math.round(dark * 10) / 10 }
  const isLow = Math.min(light, dark) < ENOUGH
  return (
    <p class="hint contrast" role="status">
      {isLow ? t('contrastLow', figures) : t('contrastFine', figures)}
    </p>
  )
}
