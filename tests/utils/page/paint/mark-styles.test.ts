import { describe, expect, it } from 'vitest'
import { highlightStyles, markStyles } from '@/utils/page/paint/mark-styles'
import { DEFAULTS } from '@/utils/settings/schema'

const rulesOf = (css: string) => css.match(/[^{}]+\{[^{}]*\}/g)!.map((rule) => rule.trim())

describe('styles of marks', () => {
  it('reach nothing but our marks', () => {
    const selectors = rulesOf(markStyles(DEFAULTS).replace(/@media[^{]+\{/g, ''))
      .map((rule) => rule.slice(0, rule.indexOf('{')))
      .flatMap((list) => list.split(/,(?![^(]*\))/))
    expect(selectors.length).toBeGreaterThan(10)
    expect(selectors.filter((selector) => !/mark\[data-sourcelight/.test(selector))).toEqual([])
  })

  it('cannot be overridden by the page', () => {
    const declarations = rulesOf(markStyles(DEFAULTS).replace(/@media[^{]+\{/g, '')).flatMap((rule) =>
      rule
        .slice(rule.indexOf('{') + 1, -1)
        .split(';')
        .filter((declaration) => declaration.trim() !== ''),
    )
    expect(declarations.filter((declaration) => !declaration.includes('!important'))).toEqual([])
  })

  it('tell the categories apart by line, not by color alone', () => {
    const lines = ['people', 'unnamed', 'numbers'].map(
      (look) => markStyles(DEFAULTS).match(new RegExp(`"${look}"\\] \\{[^}]*underline (\\w+)`))?.[1],
    )
    expect(new Set(lines).size).toBe(3)
  })

  it('are there for what is switched on, and take the reader’s colors', () => {
    const settings = structuredClone(DEFAULTS)
    settings.categories.people.color = '#123456'
    settings.categories.numbers.on = false
    expect(markStyles(settings)).toContain('#123456')
    expect(highlightStyles(settings)).toContain('#123456')
    expect(markStyles(settings)).not.toContain('numbers')
    expect(highlightStyles(settings)).not.toContain('numbers')
  })
})
