// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createPainter } from '@/utils/page/paint/create-painter'
import { articleOf, finding } from './article'

afterEach(() => vi.restoreAllMocks())

describe('the place of a finding', () => {
  it('is told with one live range, however often it is asked for', async () => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
    document.body.innerHTML = '<p>Ada Lindgren met Ada <b>Lind</b>gren.</p>'
    const article = articleOf(document.body)
    const findings = [finding(article, 'person:0', 'person', 'Ada Lindgren')]
    const painter = createPainter(article, { mode: 'marks', cue: null })
    await painter.paint(findings, new AbortController().signal)
    const made = vi.spyOn(document, 'createRange')
    const words = findings[0]!.places.map((_, place) =>
      painter.rangeOf({ findingId: 'person:0', place })?.toString(),
    )
    expect(words).toEqual(['Ada Lindgren', 'Ada Lindgren'])
    expect(made).not.toHaveBeenCalled()
    painter.clear()
  })
})
