import type { Finding } from '../../findings'
import { type LookSettings, PALETTES } from '../../settings'
import { CATEGORIES, type Category } from '../../settings/categories'
import { Grounds } from '../paint/ground'
import type { Painter } from '../paint/painter'
import { Slices } from '../slices'
import { type PlacedRef, paintedPlaces, railTicks, TICK } from './rail-ticks'

/** The page is measured anew when its size has not changed for so long, in milliseconds. */
const REST = 400

/** Width of the rail and how far each category's ticks stand from its edge, in CSS pixels. */
const WIDTH = 10
const LANE: Record<Category, number> = {
  people: 0,
  unnamed: 3,
  numbers: 6,
  'named-quotes': 0,
  institutions: 3,
  documents: 6,
}

/**
 * The overview at the scroll bar: a tick for each place, a lane for each main category. For pointers only; the popup
 * lists the same for the keyboard and screen readers.
 *
 * @param signal takes the rail off the page
 */
export function showRail(
  painter: Pick<Painter, 'rangeOf' | 'reveal'>,
  findings: readonly Finding[],
  settings: LookSettings,
  signal: AbortSignal,
): void {
  // No name of its own, for the same reason as the card: `CardView`.
  const host = document.createElement('div')
  host.setAttribute('data-sourcelight-rail', '')
  host.setAttribute('aria-hidden', 'true')
  style(host, {
    all: 'initial',
    position: 'fixed',
    top: '0',
    bottom: '0',
    right: '0',
    width: `${WIDTH}px`,
    'z-index': '2147483646',
    'pointer-events': 'none',
  })
  const root = host.attachShadow({ mode: 'closed' })
  document.documentElement.append(host)

  let drawing = new AbortController()
  const draw = async () => {
    drawing.abort()
    drawing = new AbortController()
    const places = await measure(painter, findings, drawing.signal)
    if (!places || signal.aborted) return
    const tone = new Grounds().of(document.body).startsWith('dark') ? 'dark' : 'light'
    const ticks = railTicks(places, document.documentElement.scrollHeight, innerHeight)
    const elements = ticks.map(({ top, category, ref }) => {
      const element = document.createElement('div')
      style(element, {
        position: 'absolute',
        top: `${top}px`,
        right: `${LANE[category]}px`,
        width: '4px',
        height: `${TICK}px`,
        background: settings.categories[category].color ?? PALETTES[settings.palette][category][tone],
        'forced-color-adjust': 'none',
        cursor: 'pointer',
        'pointer-events': 'auto',
      })
      element.addEventListener('click', () => painter.reveal(ref.findingId, ref.place))
      return element
    })
    root.replaceChildren(...elements)
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const resized = new ResizeObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void draw(), REST)
  })
  resized.observe(document.documentElement)
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      resized.disconnect()
      drawing.abort()
      host.remove()
    },
    { once: true },
  )
}

/** Where all places stand; null when something newer has begun. Asks for layout in slices. */
async function measure(
  painter: Pick<Painter, 'rangeOf'>,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<PlacedRef[] | null> {
  const slices = new Slices(signal)
  const placed: PlacedRef[] = []
  for (const ref of paintedPlaces(findings)) {
    if (!(await slices.next())) return null
    const range = painter.rangeOf(ref)
    if (range) placed.push({ ...ref, top: range.getBoundingClientRect().top + scrollY })
  }
  // Where lanes meet, the rarer category stays visible.
  return placed.sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category))
}

function style(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles))
    element.style.setProperty(property, value, 'important')
}
