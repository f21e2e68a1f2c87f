import { describe, expect, it } from 'vitest'
import { isSiteOn, siteOf, switchSite } from '@/utils/settings'

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/news?a=1#b', 'example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['https://news.example.org/', 'news.example.org'],
    ['chrome://extensions', null],
    ['file:///tmp/a.html', null],
    ['about:blank', null],
    ['', null],
    ['no address', null],
  ])('%s → %s', (url, site) => expect(siteOf(url)).toBe(site))
})

describe('isSiteOn', () => {
  const page = 'https://www.example.org/a'
  it.each([
    ['off-on', [], page, true],
    ['off-on', ['example.org'], page, false],
    ['off-on', ['example.org'], 'https://news.example.org/', false],
    ['off-on', ['example.org'], 'https://badexample.org/', true],
    ['off-on', ['news.example.org'], page, true],
    ['only-on', [], page, false],
    ['only-on', ['example.org'], page, true],
    ['only-on', ['example.org'], 'file:///tmp/a.html', false],
  ] as const)('%s %j: %s is %s', (mode, list, url, on) => {
    expect(isSiteOn({ mode, list: [...list] }, url)).toBe(on)
  })
})

describe('switchSite', () => {
  const url = 'https://www.example.org/a'
  it.each(['off-on', 'only-on'] as const)('turns a site on and off again in the list of mode %s', (mode) => {
    for (const list of [[], ['example.org'], ['other.example']]) {
      for (const on of [true, false]) {
        const sites = switchSite({ mode, list }, url, on)
        expect(isSiteOn(sites, url)).toBe(on)
        expect(sites.list.filter((site) => site === 'other.example')).toEqual(
          list.filter((site) => site === 'other.example'),
        )
      }
    }
  })

  it('takes out the parent domain that kept the site off', () => {
    const sites = switchSite({ mode: 'off-on', list: ['example.org'] }, 'https://news.example.org/', true)
    expect(sites.list).toEqual([])
  })
})
