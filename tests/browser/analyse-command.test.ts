import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'

interface Run {
  status: number | null
  // biome-ignore lint/suspicious/noExplicitAny: what the command writes is what is under test
  lines: any[]
  errors: string
}

/** Runs the command as `npm run --silent analyse` does. */
function analyse(input: string, ...words: string[]): Run {
  const run = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/analyse.ts', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const lines = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { status: run.status, lines, errors: run.stderr }
}

const json = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

describe('analyse', () => {
  it('answers every line in order and exits 0', () => {
    const { status, lines } = analyse(
      json({ id: 'a', text: 'Mara Lund said 40 boats sank.' }, { id: 2, text: '' }, { id: 'c', text: 'No.' }),
    )
    expect(lines.map(({ id }) => id)).toEqual(['a', 2, 'c'])
    for (const line of lines)
      expect(Object.keys(line)).toEqual(['id', 'people', 'sources', 'quotes', 'numbers', 'quantities'])
    expect(lines[1]).toMatchObject({ people: [], sources: [], quotes: [], numbers: [], quantities: [] })
    expect(status).toBe(0)
  })

  it('says what is wrong with a line, goes on, and exits 1', () => {
    const { status, lines } = analyse(
      `{"id": "cut\n[1]\nnull\n${json({ text: 'no id' }, { id: 'x', text: 7 }, { id: 'last', text: 'Well.' })}`,
    )
    expect(lines.map(({ id }) => id)).toEqual([null, null, null, null, null, 'last'])
    expect(lines.slice(0, 5).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true)
    expect(lines[5].error).toBeUndefined()
    expect(status).toBe(1)
  })

  it('refuses options it does not know without reading anything', () => {
    const { status, lines, errors } = analyse(json({ id: 1, text: 'x' }), '--htm')
    expect([status, lines.length]).toEqual([2, 0])
    expect(errors).toContain('--htm')
  })
})

describe('analyse --html', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const article = readFileSync(join(ROOT, 'tests/pages/articles/strait-toll.html'), 'utf8')
  const page = (body: string) => `<!doctype html><title>T</title><body>${body}`

  it('tells articles from other pages, with evidence, title, byline, text and a map that holds', () => {
    writeFileSync(join(folder, 'article.html.gz'), gzipSync(article))
    const { status, lines } = analyse(
      json(
        { id: 'html', html: article, url: 'https://alder-post.example/islands/strait-toll' },
        { id: 'gz', file: join(folder, 'article.html.gz'), url: null },
        { id: 'shop', file: join(ROOT, 'tests/pages/others/shop.html') },
        { id: 'empty', html: '' },
      ),
      '--html',
    )
    expect(status).toBe(0)
    expect(lines.map(({ id, article }) => [id, article])).toEqual([
      ['html', true],
      ['gz', true],
      ['shop', false],
      ['empty', false],
    ])
    const [first, , shop] = lines
    expect(first).toMatchObject({
      title: 'North Island weighs ferry ban as talks over strait toll falter',
      byline: 'Nora Lindqvist',
      map: true,
    })
    expect(first.text).toContain(
      '“The toll is not a weapon,” said South Island Transport Minister Tomas Okereke',
    )
    expect(first.text).not.toContain('Dieter Falk')
    expect(first.why.length).toBeGreaterThan(0)
    expect(shop).toMatchObject({ text: '', people: [], numbers: [] })
    expect(shop.why.length).toBeGreaterThan(0)
  })

  it('paints and clears when asked to, and says whether the page is as before', () => {
    const { lines } = analyse(
      json({ id: 1, html: article }, { id: 2, html: page('Nothing here.') }),
      '--html',
      '--paint',
    )
    expect(lines[0].painted).toBeGreaterThanOrEqual(lines[0].numbers.length)
    expect(lines[0].numbers.length).toBeGreaterThan(5)
    expect(lines[0].restored).toBe(true)
    expect(lines[1]).toMatchObject({ article: false, painted: 0, restored: true })
  })

  it('survives files that are not there, pages that redirect, and pages that ask for things', () => {
    const { status, lines } = analyse(
      json(
        { id: 'gone', file: join(folder, 'nothing.html') },
        { id: 'neither' },
        { id: 'moves', html: '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><p>Bye' },
        {
          id: 'asks',
          html: page('<img src="https://elsewhere.example/a.png"><iframe src="/b"></iframe><p>Hello'),
        },
        { id: 'odd address', html: page('Hello'), url: 'not an address' },
      ),
      '--html',
    )
    expect(lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      [null, false],
      [null, false],
      ['moves', true],
      ['asks', true],
      ['odd address', true],
    ])
    expect(status).toBe(1)
  })

  it('runs the scripts of a page only when asked to', () => {
    const scripted = article.replace(
      '</h1>',
      '</h1><script>document.querySelector("h1").textContent = "Scripted"</script>',
    )
    const title = (...words: string[]) =>
      analyse(json({ id: 1, html: scripted }), '--html', ...words).lines[0].title
    expect(title()).toContain('North Island weighs')
    expect(title('--scripts')).toBe('Scripted')
  })
})
