import { PALETTES } from '../../settings/palettes'
import type { Settings } from '../../settings/schema'
import { GROUNDS, type Ground, TINT } from './ground'
import { flashName, highlightName, startName } from './highlights/highlight-names'
import { CATEGORY_OF, isQuotationLook, LOOKS, type Look } from './looks'
import { ATTRIBUTES, MARKS } from './marks/attributes'

/** The part of the settings that says what findings look like. */
export type LookSettings = Pick<Settings, 'categories' | 'palette'>

type Tone = 'light' | 'dark'

/**
 * The styles of mark elements, to be inserted as user styles (`scripting.insertCSS` with origin USER): every declaration
 * is `!important`, which the page cannot override there, and no selector hits an element of the page. Nothing in them
 * takes room, so no text moves. Nothing is printed.
 */
export function markStyles(settings: LookSettings): string {
  const rules = looksIn(settings).flatMap((look) => markRules(look, settings))
  return ['@media screen {', MARK, ...rules, FAINT_GROUNDS, CUE, '}', FORCED_COLORS].join('\n')
}

/**
 * The styles of highlights, to be inserted as styles of the page's author (origin AUTHOR): Chromium takes the background
 * of a highlight from no other. Their names are ours alone. Under forced colors the browser draws highlights in the
 * system's colors for selected text.
 */
export function highlightStyles(settings: LookSettings): string {
  return [
    '@media screen {',
    ...looksIn(settings).flatMap((look) => GROUNDS.map((ground) => highlightRule(look, ground, settings))),
    ...looksIn(settings)
      .filter(isQuotationLook)
      .flatMap((look) => GROUNDS.map((ground) => startRule(look, ground, settings))),
    ...GROUNDS.map((ground) => flashRule(ground, settings)),
    '}',
  ].join('\n')
}

const looksIn = ({ categories }: LookSettings): Look[] =>
  LOOKS.filter((look) => categories[CATEGORY_OF[look]].on)

/** The page's styles for `mark`, or for every element, must not reach ours; unset brings back what is around them. */
const MARK = `${MARKS} { all: unset !important; unicode-bidi: normal !important; }
${MARKS}::before, ${MARKS}::after { content: none !important; }`

const GROUND = `[${ATTRIBUTES.ground}`
const DARK = `${GROUND}^="dark"]`

/** Where a tint would make text unreadable there is none; where no hue stands out lines have the text's color. */
const FAINT_GROUNDS = `\
${MARKS}${GROUND}$="plain"], ${MARKS}${GROUND}="middle"] { background-color: transparent !important; }
${MARKS}${GROUND}="middle"] { text-decoration-color: currentColor !important; }`

/**
 * Spoken by screen readers and nothing else: the text that stands for nothing shown. Hidden words in a box of their own
 * would cost kilobytes of memory for each mark.
 */
const CUE = `${MARKS}[${ATTRIBUTES.cue}]::before { content: "" / attr(${ATTRIBUTES.cue}) !important; }`

/** High contrast chosen by the reader: the system's colors, and still a line of its own for each category. */
const FORCED_COLORS = `@media screen and (forced-colors: active) {
${MARKS} { forced-color-adjust: none !important; background: Mark !important; color: MarkText !important; \
text-decoration-color: MarkText !important; box-shadow: none !important; }
:any-link ${MARKS} { background: Canvas !important; color: LinkText !important; text-decoration-color: LinkText !important; }
}`

/** Colors are written out for each ground: custom properties would cost every mark kilobytes of memory. */
function markRules(look: Look, settings: LookSettings): string[] {
  const mark = `mark[${ATTRIBUTES.look}="${look}"]`
  const start = `mark[${ATTRIBUTES.start}="${look}"]`
  const [light, dark] = [hueOf(look, 'light', settings), hueOf(look, 'dark', settings)]
  const line = lineOf(look, light, settings)
  const rules = [
    rule(mark, { 'background-color': tintOf(look, 'light', settings), ...line }),
    rule(mark + DARK, {
      'background-color': tintOf(look, 'dark', settings),
      ...('text-decoration' in line && { 'text-decoration-color': dark }),
    }),
  ]
  if (!isQuotationLook(look)) return rules
  const bars = [
    ['', light],
    [DARK, dark],
    [`${GROUND}="middle"]`, 'currentColor'],
  ] as const
  for (const [ground, hue] of bars) {
    // The text that is analyzed runs from left to right, on pages that do not, too.
    rules.push(rule(start + ground, { direction: 'ltr', 'box-shadow': `-2px 0 ${hue}` }))
  }
  return rules
}

const rule = (selector: string, declarations: Record<string, string>): string =>
  `${selector} { ${Object.entries(declarations)
    .map(([property, value]) => `${property}: ${value} !important;`)
    .join(' ')} }`

function highlightRule(look: Look, ground: Ground, settings: LookSettings): string {
  const hue = ground === 'middle' ? 'currentColor' : hueOf(look, toneOf(ground), settings)
  const tint = ground === 'light' || ground === 'dark' ? tintOf(look, ground, settings) : 'transparent'
  const line = Object.entries(lineOf(look, hue, settings)).map(
    ([property, value]) => ` ${property}: ${value};`,
  )
  return `::highlight(${highlightName(look, ground)}) { background-color: ${tint};${line.join('')} }`
}

/** Highlights have no edges that a bar could stand at: the quotation mark itself is tinted more strongly. */
function startRule(look: Look, ground: Ground, settings: LookSettings): string {
  const hue = ground === 'middle' ? 'currentColor' : hueOf(look, toneOf(ground), settings)
  const isTinted = ground === 'light' || ground === 'dark'
  const style = isTinted
    ? `background-color: ${translucent(hue, START)}`
    : `text-decoration: underline solid ${hue} 3px`
  return `::highlight(${startName(look, ground)}) { ${style}; }`
}

function flashRule(ground: Ground, settings: LookSettings): string {
  const color = translucent(hueOf('people', toneOf(ground), settings), 40)
  return `::highlight(${flashName(ground)}) { background-color: ${color}; }`
}

/** Opacity of the tint at the beginning of a quotation, in percent: text on it keeps its contrast. */
const START = 45

/** The line below the text: one style for each category, as color alone is not seen by everybody. */
function lineOf(look: Look, hue: string, { categories }: LookSettings): Record<string, string> {
  const { underline } = categories[CATEGORY_OF[look]]
  if (isQuotationLook(look) || underline === 'none') return {}
  return { 'text-decoration': `underline ${underline} ${hue} 2px`, 'text-underline-offset': '0.18em' }
}

function hueOf(look: Look, tone: Tone, { categories, palette }: LookSettings): string {
  const category = CATEGORY_OF[look]
  return categories[category].color ?? PALETTES[palette][category][tone]
}

function tintOf(look: Look, tone: Tone, settings: LookSettings): string {
  // A group is named by what it is, a person is not named at all: the lighter tint.
  const share = look === 'unnamed-group' ? 0.6 : 1
  return translucent(hueOf(look, tone, settings), TINT[tone] * share)
}

const toneOf = (ground: Ground): Tone => (ground.startsWith('dark') ? 'dark' : 'light')

/** '#rrggbb' with an opacity in percent. */
function translucent(hue: string, percent: number): string {
  const alpha = Math.round((percent / 100) * 255).toString(16)
  return hue + alpha.padStart(2, '0')
}
