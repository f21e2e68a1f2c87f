// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPainter } from '@/utils/page/paint/create-painter'
import { MARKS } from '@/utils/page/paint/marks/attributes'
import { articleOf, finding, stateOf } from './article'

const PAGE = `
  <p>Mayor <b>Ada <i>Lind</i>gren</b> spoke. Ada Lindgren left.</p>
  <p>“We told Ada Lindgren about 300 boats,” said a harbor official.</p>
  <p>Nothing to see here.</p>`

let test: AbortController
const signal = () => test.signal
const marks = () => [...document.querySelectorAll<HTMLElement>(MARKS)]
/** Lets mutation observers run. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

function open(html = PAGE) {
  document.body.innerHTML = html
  const article = articleOf(document.body)
  const findings = [
    finding(article, 'person:0', 'person', 'Ada Lindgren'),
    finding(article, 'source:s0', 'withheld', 'a harbor official'),
    finding(article, 'source:s1', 'quotation', 'We told Ada Lindgren about 300 boats,'),
    finding(article, 'number:0', 'number', 'about 300 boats'),
  ]
  const painter = createPainter(article, {
    mode: 'marks',
    cue: ({ variant }) => (variant === 'withheld' ? 'name withheld' : null),
  })
  return { article, findings, painter }
}

beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  test = new AbortController()
  document.getSelection()?.removeAllRanges()
})
afterEach(() => test.abort())

describe('painting marks', () => {
  it('marks every character of every finding, nested ones too, and no other', async () => {
    const { findings, painter } = open()
    await painter.paint(findings, signal())
    expect(marks().map((mark) => mark.textContent)).toEqual([
      'Ada ',
      'Lind',
      'gren',
      'Ada Lindgren',
      '“We told ',
      'Ada Lindgren',
      ' ',
      'about 300 boats',
      ',”',
      'a harbor official',
    ])
    expect(
      marks()
        .slice(4, 7)
        .map((mark) => mark.dataset.sourcelight),
    ).toEqual(['unnamed-quotation', 'people', 'unnamed-quotation'])
  })

  it('leaves the text of the page as it is', async () => {
    const { findings, painter } = open()
    const before = document.body.textContent
    await painter.paint(findings, signal())
    expect(document.body.textContent).toBe(before)
  })

  it('cues screen readers once for a finding', async () => {
    const { findings, painter } = open()
    await painter.paint(findings, signal())
    expect(marks().filter((mark) => mark.dataset.sourcelightCue)).toHaveLength(1)
  })

  it('never touches text that is edited, drawn or code', async () => {
    const { findings, painter } = open(
      `<p contenteditable>Ada Lindgren</p><p><code>Ada Lindgren</code></p>
       <p><svg><text>Ada Lindgren</text></svg></p><p>Ada Lindgren</p>`,
    )
    await painter.paint(findings, signal())
    expect(marks().map((mark) => mark.parentElement!.outerHTML)).toHaveLength(1)
  })

  it('leaves alone what looks the same when painted again', async () => {
    const { findings, painter } = open()
    await painter.paint(findings, signal())
    const before = marks()
    await painter.paint(
      findings.filter(({ category }) => category !== 'numbers'),
      signal(),
    )
    expect(marks().slice(0, 4)).toEqual(before.slice(0, 4))
    expect(marks().map((mark) => mark.textContent)).not.toContain('about 300 boats')
    await painter.paint([], signal())
    expect(marks()).toEqual([])
  })
})

describe('undoing marks', () => {
  it('gives the page its markup and its text nodes back, by clear and by abort', async () => {
    const { findings, painter } = open()
    const paragraph = document.querySelector('p')!
    paragraph.append('cut', ' by ', 'the page')
    const before = stateOf(document.body)
    const controller = new AbortController()
    await painter.paint(findings, controller.signal)
    painter.clear()
    expect(stateOf(document.body)).toEqual(before)
    await painter.paint(findings, controller.signal)
    expect(marks()).not.toEqual([])
    controller.abort()
    expect(stateOf(document.body)).toEqual(before)
  })

  it('keeps the page’s own text nodes', async () => {
    const { findings, painter } = open()
    const before = document.querySelectorAll('p')[1]!.firstChild
    await painter.paint(findings, signal())
    painter.clear()
    expect(document.querySelectorAll('p')[1]!.firstChild).toBe(before)
  })

  it('takes away copies of its marks that the page made', async () => {
    const { findings, painter } = open()
    const before = stateOf(document.body)
    await painter.paint(findings, signal())
    const copy = document.body.cloneNode(true) as Element
    painter.clear()
    document.body.replaceChildren(...copy.childNodes)
    painter.clear()
    expect(stateOf(document.body)).toEqual(before)
  })
})

describe('a page that changes marked text', () => {
  it('finds its new text alone when it sets the text of a node it holds', async () => {
    const { findings, painter } = open()
    const text = document.querySelectorAll('p')[1]!.firstChild as Text
    await painter.paint(findings, signal())
    text.data = 'All new.'
    await pause()
    expect(document.querySelectorAll('p')[1]!.innerHTML).toBe('All new.')
  })

  it('finds nothing left when it removes a node it holds, and the whole node when it puts it back', async () => {
    const { findings, painter } = open()
    const paragraph = document.querySelectorAll('p')[1]!
    const text = paragraph.firstChild as Text
    const whole = text.data
    await painter.paint(findings, signal())
    text.remove()
    await pause()
    expect(paragraph.innerHTML).toBe('')
    paragraph.append(text)
    await pause()
    expect(paragraph.textContent).toBe(whole)
  })

  it('finds its nodes whole and in order after moving one', async () => {
    const { findings, painter } = open('<p>Ada Lindgren left. <b>Bo stayed.</b></p>')
    const paragraph = document.querySelector('p')!
    await painter.paint(findings, signal())
    paragraph.append(paragraph.firstChild!)
    await pause()
    painter.clear()
    expect(paragraph.innerHTML).toBe('<b>Bo stayed.</b>Ada Lindgren left. ')
  })

  it('keeps what it did to text inside a mark', async () => {
    const { findings, painter } = open('<p>Then Ada Lindgren left.</p>')
    await painter.paint(findings, signal())
    ;(marks()[0]!.firstChild as Text).data = 'ADA LINDGREN'
    await pause()
    expect(document.querySelector('p')!.innerHTML).toBe('Then ADA LINDGREN left.')
  })

  it('loses no text when it cuts a node further', async () => {
    const { findings, painter } = open('<p>Then Ada Lindgren left.</p>')
    await painter.paint(findings, signal())
    ;(document.querySelector('p')!.firstChild as Text).splitText(2)
    await pause()
    painter.clear()
    expect(document.querySelector('p')!.textContent).toBe('Then Ada Lindgren left.')
    expect(marks()).toEqual([])
  })

  it('is not painted with findings of a text it no longer has', async () => {
    const { findings, painter } = open('<p>Then Ada Lindgren left.</p>')
    ;(document.querySelector('p')!.firstChild as Text).data = 'Then somebody else left early.'
    await painter.paint(findings, signal())
    expect(marks()).toEqual([])
  })

  it('is painted again when it was read while it was painted', async () => {
    const { findings, painter } = open()
    const before = stateOf(document.body)
    await painter.paint(findings, signal())
    const [first] = marks()
    const again = articleOf(document.body)
    painter.setArticle(again)
    await painter.paint([finding(again, 'person:0', 'person', 'Ada Lindgren')], signal())
    expect(marks()[0]).toBe(first)
    expect(
      marks()
        .map((mark) => mark.textContent)
        .join(''),
    ).toBe('Ada LindgrenAda LindgrenAda Lindgren')
    painter.clear()
    expect(stateOf(document.body)).toEqual(before)
  })
})

describe('the reader’s selection', () => {
  it('stays on the same characters, in its direction, through painting and clearing', async () => {
    const { findings, painter } = open()
    const text = document.querySelectorAll('p')[1]!.firstChild as Text
    const selection = document.getSelection()!
    selection.setBaseAndExtent(text, 40, text, 4)
    const selected = selection.toString()
    await painter.paint(findings, signal())
    expect(selection.toString()).toBe(selected)
    painter.clear()
    expect(selection.toString()).toBe(selected)
    expect([selection.anchorNode, selection.anchorOffset]).toEqual([text, 40])
    expect([selection.focusNode, selection.focusOffset]).toEqual([text, 4])
  })
})

describe('copying', () => {
  it('gives the page’s own markup, and the marks are back afterwards', async () => {
    const { findings, painter } = open()
    const paragraph = document.querySelectorAll('p')[1]!
    const before = paragraph.innerHTML
    await painter.paint(findings, signal())
    const marked = paragraph.innerHTML
    document.getSelection()!.selectAllChildren(paragraph)
    let copied = ''
    document.addEventListener('copy', () => (copied = paragraph.innerHTML), { once: true })
    document.dispatchEvent(new Event('copy'))
    expect(copied).toBe(before)
    await pause()
    expect(paragraph.innerHTML).toBe(marked)
    expect(document.getSelection()!.toString()).toBe(paragraph.textContent)
  })
})
