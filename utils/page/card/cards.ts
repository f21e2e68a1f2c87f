import { Grounds } from '../paint/ground'
import type { Painter, PlaceRef } from '../paint/painter'
import type { CardContent } from './card-content'
import { nearestLine, placeCard } from './card-position'
import { type CardSection, CardView } from './card-view'

/** A pointer that rests this long on marked text means it; one that leaves gets some time to reach the card. */
const REST = 250
const GRACE = 350

/** Findings that lie over one another and fit on a card. */
const MOST_SECTIONS = 3

export interface CardOptions {
  painter: Pick<Painter, 'findingsAt' | 'rangeOf' | 'reveal'>
  contentOf(findingId: string): CardContent | null
  /** How many places a finding has. */
  placesOf(findingId: string): number
}

export interface Cards {
  /** Opens the card of a place and moves the keyboard to it; Escape gives the keyboard back. */
  open(ref: PlaceRef): void
  close(): void
}

/** Shows why a place is marked, when a pointer rests on it, on a tap, and when the keyboard reaches it. */
export function createCards(options: CardOptions, signal: AbortSignal): Cards {
  const cards = new CardController(options)
  cards.listen(signal)
  signal.addEventListener('abort', () => cards.close(), { once: true })
  return cards
}

class CardController implements Cards {
  private readonly view = new CardView(document)
  private shown: PlaceRef[] = []
  private point: { x: number; y: number } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What had the keyboard before the card. */
  private before: Element | null = null

  constructor(private readonly options: CardOptions) {}

  listen(signal: AbortSignal): void {
    const passive = { signal, passive: true, capture: true }
    document.addEventListener('pointermove', (event) => this.onMove(event), passive)
    document.addEventListener('pointerup', (event) => this.onTap(event), passive)
    document.addEventListener('focusin', (event) => this.onFocus(event), passive)
    document.addEventListener('scroll', () => this.onScroll(), passive)
    document.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true })
  }

  open(ref: PlaceRef): void {
    this.before ??= document.activeElement
    this.point = undefined
    this.show([ref])
    if (this.isOpen) this.view.focus()
  }

  close(): void {
    clearTimeout(this.timer)
    if (!this.isOpen) return
    const hadFocus = this.view.hasFocus
    this.shown = []
    this.view.close()
    if (hadFocus && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true })
    this.before = null
  }

  private get isOpen(): boolean {
    return this.shown.length > 0
  }

  /** Nothing is looked up while the pointer moves, only when it has come to rest. */
  private onMove({ pointerType, clientX, clientY, target }: PointerEvent): void {
    if (pointerType === 'touch') return
    clearTimeout(this.timer)
    if (target === this.view.host) return
    this.timer = setTimeout(() => this.onRest({ x: clientX, y: clientY }), this.isOpen ? GRACE : REST)
  }

  private onRest(point: { x: number; y: number }): void {
    if (this.view.hasFocus) return
    this.showAt(point)
  }

  private onTap({ pointerType, clientX, clientY, target }: PointerEvent): void {
    if (pointerType !== 'touch' || target === this.view.host) return
    this.showAt({ x: clientX, y: clientY })
  }

  /** A link with a finding in it is where the keyboard can reach a mark. */
  private onFocus({ target }: FocusEvent): void {
    if (target === this.view.host || !(target instanceof Element)) return
    if (!target.matches(':focus-visible') || !target.matches('a, [tabindex]')) return
    const box = nearestLine([...target.getClientRects()])
    if (box) this.showAt({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
  }

  private onScroll(): void {
    if (!this.isOpen) return
    if (this.view.hasFocus) this.place()
    else this.close()
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return
    // The page must not close something of its own with a key that was meant for the card.
    event.stopPropagation()
    event.preventDefault()
    this.close()
  }

  private showAt(point: { x: number; y: number }): void {
    const refs = this.options.painter.findingsAt(point.x, point.y)
    this.point = point
    if (refs.length === 0) this.close()
    else if (!isSame(refs, this.shown)) this.show(refs)
  }

  private show(refs: readonly PlaceRef[]): void {
    const sections = refs.flatMap((ref) => this.sectionOf(ref) ?? []).slice(0, MOST_SECTIONS)
    const range = refs[0] && this.options.painter.rangeOf(refs[0])
    const element = range?.startContainer.parentElement
    if (sections.length === 0 || !element) {
      this.close()
      return
    }
    this.shown = [...refs]
    this.view.open(sections, new Grounds().of(element).startsWith('dark') ? 'dark' : 'light')
    this.place()
  }

  private sectionOf(ref: PlaceRef): CardSection | null {
    const content = this.options.contentOf(ref.findingId)
    if (!content) return null
    const of = this.options.placesOf(ref.findingId)
    const go = (direction: 'next' | 'previous') => {
      const place = (ref.place + (direction === 'next' ? 1 : of - 1)) % of
      const next = { ...ref, place }
      if (this.options.painter.reveal(next.findingId, place)) this.open(next)
    }
    return { ...content, stepper: of > 1 ? { at: ref.place, of, go } : null }
  }

  private place(): void {
    const range = this.shown[0] && this.options.painter.rangeOf(this.shown[0])
    const line = range && nearestLine([...range.getClientRects()], this.point)
    if (!line) {
      this.close()
      return
    }
    this.view.moveTo(placeCard(line, this.view.size, { width: innerWidth, height: innerHeight }))
  }
}

const isSame = (a: readonly PlaceRef[], b: readonly PlaceRef[]): boolean =>
  a.length === b.length &&
  a.every((ref, index) => ref.findingId === b[index]!.findingId && ref.place === b[index]!.place)
