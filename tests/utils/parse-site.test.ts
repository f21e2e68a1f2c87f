import { expect, it } from 'vitest'
import { parseSite } from '@/utils/parse-site'

it.each([
  ['example.org', 'example.org'],
  ['  www.Example.org/news?x=1 ', 'example.org'],
  ['https://news.example.org:8443/a', 'news.example.org'],
  ['http://localhost:3000', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['192.168.0.1', '192.168.0.1'],
  ['', null],
  ['two words', null],
  ['example', null],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
  ['*.example.org', null],
])('%j means %j', (typed, site) => {
  expect(parseSite(typed)).toBe(site)
})
