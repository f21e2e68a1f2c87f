import type { Finding } from '@/utils/findings'
import type { ArticleText } from '../extract/article-text'
import type { Painter } from '../paint/painter'

/** What the reading needs of a painter besides showing and clearing. */
export interface ReadingPainter extends Omit<Painter, 'paint'> {
  paint(findings: readonly Finding[], signal: AbortSignal): Promise<void>
  useArticle(article: ArticleText): void
  release(elements: readonly Element[]): void
  step(direction: 'next' | 'previous'): unknown
}

export interface PainterOptions {
  mode: 'auto' | 'marks' | 'highlights'
  inViewOnly?: boolean
  quietly?: (change: () => void) => void
}

/** Wraps the text of findings in plain mark elements. Stands in until the painters of `paint/` are there. */
export function createPainter(first: ArticleText, options: PainterOptions): ReadingPainter {
  let article = first
  let marks: HTMLElement[] = []
  const quietly = options.quietly ?? ((change: () => void) => change())
  const clear = () =>
    quietly(() => {
      for (const mark of marks) {
        const parent = mark.parentNode
        mark.replaceWith(...mark.childNodes)
        parent?.normalize()
      }
      marks = []
    })
  return {
    async paint(findings, signal) {
      clear()
      if (signal.aborted) return
      const places = findings.flatMap(({ id, places }) => places.map((place) => ({ ...place, id })))
      const slices = places.flatMap(({ start, end, id, unpainted }) =>
        unpainted ? [] : article.slices(start, end).map((slice) => ({ ...slice, id })),
      )
      quietly(() => {
        for (const { node, start, end, id } of slices.sort((a, b) => b.start - a.start)) {
          if (!node.parentNode || end > node.data.length) continue
          const mark = document.createElement('mark')
          mark.dataset.sourcelight = id
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, end)
          range.surroundContents(mark)
          marks.push(mark)
        }
      })
    },
    useArticle(next) {
      article = next
    },
    release: clear,
    clear,
    reveal: () => false,
    step: () => null,
  }
}
