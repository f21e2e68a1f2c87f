import { afterEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import {
  currentLanguage,
  formatNumber,
  formatShare,
  languageName,
  loadLanguage,
  plural,
  setCatalog,
  t,
} from '@/utils/i18n'
import { readCatalog, speak } from '../support/messages'

afterEach(() => {
  setCatalog(null)
  vi.restoreAllMocks()
})

describe('t', () => {
  it('puts values where the message has their names', () => {
    speak('en')
    expect(t('numberSource', { source: 'Mara Lindqvist' })).toBe('source: Mara Lindqvist')
  })

  it('leaves a value alone that looks like a name or a pattern', () => {
    speak('en')
    expect(t('numberSource', { source: '{source} $& $1' })).toBe('source: {source} $& $1')
  })

  it('writes numbers as the language does', () => {
    speak('de')
    expect(t('stepAt', { at: 1, of: 12_345 })).toBe('1 von 12.345')
  })

  it('follows the browser when no language is chosen', () => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(
      (key) => readCatalog('fr')[key as string]?.message ?? '',
    )
    expect(t('listSources')).toBe('Sources')
    expect(t('options')).toBe('Options')
    expect(currentLanguage()).toBe('fr')
    expect(formatShare(0.25)).toMatch(/^25\s%$/)
  })
})

describe('plural', () => {
  it.each([
    ['en', 0, '0 findings'],
    ['en', 1, '1 finding'],
    ['en', 1200, '1,200 findings'],
    ['fr', 0, '0 résultat'],
    ['de', 2, '2 Funde'],
    ['es', 1, '1 hallazgo'],
  ] as const)('chooses the form of %s for %i', (language, count, expected) => {
    speak(language)
    expect(plural('findings', count)).toBe(expected)
  })

  it('has a form for the category "many" of French and Spanish', () => {
    speak('es')
    expect(plural('findings', 1_000_000)).toBe('1.000.000 hallazgos')
  })
})

describe('loadLanguage', () => {
  it('reads the catalog of the package', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response(JSON.stringify(readCatalog('es'))))
    await loadLanguage('es')
    expect(String(fetched.mock.calls[0]![0])).toMatch(/\/_locales\/es\/messages\.json$/)
    expect(t('listPeople')).toBe('Personas')
  })

  it('goes back to the browser', async () => {
    speak('de')
    vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('People')
    await loadLanguage('auto')
    expect(t('listPeople')).toBe('People')
  })
})

describe('formats', () => {
  it('follow the language', () => {
    speak('de')
    expect(formatNumber(1234.5)).toBe('1.234,5')
    expect(languageName('sv')).toBe('Schwedisch')
  })

  it('give back what is no language', () => {
    speak('en')
    expect(languageName('no language')).toBe('no language')
  })
})
