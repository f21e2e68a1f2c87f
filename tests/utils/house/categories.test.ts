import { beforeAll, describe, expect, it } from 'vitest'
import { categoryWords, partLabel } from '../../../components/options/category-words'
import english from '../../../public/_locales/en/messages.json'
import { setCatalog } from '../../../utils/i18n'
import { CATEGORY_OF, isQuotationLook, LOOKS } from '../../../utils/page/paint/looks'
import { markStyles } from '../../../utils/page/paint/mark-styles'
import { CATEGORIES, PARTS } from '../../../utils/settings/categories'
import { PALETTES } from '../../../utils/settings/palettes'
import { DEFAULTS, type Settings } from '../../../utils/settings/schema'

beforeAll(() => setCatalog(english))

const ALL_ON: Settings = {
  ...DEFAULTS,
  categories: Object.fromEntries(
    CATEGORIES.map((category) => [category, { ...DEFAULTS.categories[category], on: true }]),
  ) as Settings['categories'],
}

describe.each(CATEGORIES)('the category "%s"', (category) => {
  const looks = LOOKS.filter((look) => CATEGORY_OF[look] === category)

  it('has a name and a sentence for readers, and names for its parts', () => {
    const { title, hint } = categoryWords(category)
    expect(title).not.toBe('')
    expect(hint.length).toBeGreaterThan(20)
    for (const part of PARTS[category]) expect(partLabel(part)).not.toBe('')
  })

  it('has a hue for light and dark pages in every palette', () => {
    for (const palette of Object.values(PALETTES)) {
      expect(palette[category].light).toMatch(/^#[0-9a-f]{6}$/)
      expect(palette[category].dark).toMatch(/^#[0-9a-f]{6}$/)
    }
  })

  it('has styles on the page when it is on, and none when it is off', () => {
    expect(looks).not.toEqual([])
    const off = {
      ...ALL_ON,
      categories: { ...ALL_ON.categories, [category]: { ...ALL_ON.categories[category], on: false } },
    }
    for (const look of looks) {
      expect(markStyles(ALL_ON)).toContain(`"${look}"`)
      expect(markStyles(off)).not.toContain(`[data-sourcelight="${look}"]`)
    }
  })

  it('is told from the others by its line as well as by its color', () => {
    if (looks.every(isQuotationLook)) return // quotations are told by their ground and the bar at their start
    const { underline } = DEFAULTS.categories[category]
    const same = CATEGORIES.filter((other) => DEFAULTS.categories[other].underline === underline)
    expect(underline).not.toBe('none')
    expect(same).toEqual([category])
  })
})
