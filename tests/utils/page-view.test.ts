import { describe, expect, it } from 'vitest'
import { originPattern, viewWithoutReport } from '@/utils/page-view'

describe('viewWithoutReport', () => {
  it.each([
    ['a page of the browser', 'chrome://extensions/', true, { state: 'restricted' }],
    ['a file', 'file:///tmp/a.html', false, { state: 'restricted' }],
    ['a store', 'https://addons.mozilla.org/firefox/', false, { state: 'restricted' }],
    ['a page that refuses although access is granted', 'https://example.org/', true, { state: 'restricted' }],
    ['an address that is none', 'nonsense', false, { state: 'restricted' }],
    [
      'a site to which access is withheld',
      'https://news.example.org:8080/a?b',
      false,
      { state: 'withheld', origin: 'https://news.example.org/*' },
    ],
    ['a tab whose address is kept from us', undefined, false, { state: 'withheld', origin: null }],
    ['a tab without address although all sites are granted', undefined, true, { state: 'restricted' }],
  ])('%s', (_, address, hasAccess, expected) => {
    expect(viewWithoutReport(address, hasAccess)).toEqual(expected)
  })
})

describe('originPattern', () => {
  it('is for web pages only', () => {
    expect(originPattern('http://127.0.0.1:3000/a')).toBe('http://127.0.0.1/*')
    expect(originPattern('ftp://example.org/')).toBeNull()
    expect(originPattern('')).toBeNull()
  })
})
