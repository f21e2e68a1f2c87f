import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import { differences, readExpectation } from '../pages/expectation'

const ARTICLES = ['strait-toll', 'translated-dam', 'late-wages']
const OTHERS = ['front-page', 'shop', 'search', 'web-app']

// biome-ignore lint/suspicious/noExplicitAny: what the command writes is what is under test
let pages: Map<string, any>
beforeAll(() => {
  const lines = [
    ...ARTICLES.map((id) => ({ id, file: join(ROOT, `tests/pages/articles/${id}.html`) })),
    ...OTHERS.map((id) => ({ id, file: join(ROOT, `tests/pages/others/${id}.html`) })),
  ]
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['scripts/analyse.ts', '--html', '--paint'],
    { cwd: ROOT, input: lines.map((line) => JSON.stringify(line)).join('\n'), encoding: 'utf8' },
  )
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  pages = new Map(answers.map((answer) => [answer.id, answer]))
})

describe.each(ARTICLES)('%s', (name) => {
  it('is shown as a reader expects it, but for what is known', () => {
    const page = pages.get(name)
    const expected = readExpectation(name)
    expect(page).toMatchObject({ article: true, title: expected.title, map: true, restored: true })
    const found = differences(page.text, page, expected)
    expect(found.filter((it) => !expected.known?.includes(it))).toEqual([])
    const mended = expected.known?.filter((it) => !found.includes(it)) ?? []
    if (mended.length > 0) console.log(`${name}: mended, to be taken off the list:\n${mended.join('\n')}`)
  })
})

it.each(OTHERS)('%s is no article', (name) => {
  expect(pages.get(name)).toMatchObject({ article: false, text: '', painted: 0, restored: true })
})
