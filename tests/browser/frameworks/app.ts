/** A paragraph as the page's own data has it. */
export interface Paragraph {
  key: number
  before: string
  name: string
  after: string
  /** Whether the name stands in an element of its own: text nodes come and go with it. */
  bold: boolean
}

/** A page that draws its paragraphs by one way or another. */
export interface App {
  /** Draws the paragraphs, changing what is there to what shall be there. */
  draw(paragraphs: readonly Paragraph[]): void
}

export type MountApp = (container: Element) => App

const NAMES = ['Ada Lindgren', 'Bo Falk', 'Cleo Marsh', 'Dan Osei']
const BEFORE = ['Then ', 'On Monday, ', '', 'Nobody asked, but ', 'Cleo Marsh and ']
const AFTER = [' spoke.', ' left the harbor early.', '', ' met Bo Falk and Dan Osei again.']

/** Small numbers by chance, the same ones for the same seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function newParagraph(key: number, random: (below: number) => number): Paragraph {
  const pick = (words: readonly string[]) => words[random(words.length)]!
  return { key, before: pick(BEFORE), name: pick(NAMES), after: pick(AFTER), bold: random(2) === 0 }
}

/** One change such as pages make: rewrite, remove, add, move, put into bold. */
export function changed(
  paragraphs: readonly Paragraph[],
  key: number,
  random: (below: number) => number,
): Paragraph[] {
  const next = [...paragraphs]
  const at = random(next.length)
  const kind = random(5)
  if (kind === 0 && next.length > 5) next.splice(at, 1)
  else if (kind === 1) next.splice(at, 0, newParagraph(key, random))
  else if (kind === 2) next.splice(random(next.length), 0, ...next.splice(at, 1))
  else if (kind === 3) next[at] = { ...next[at]!, bold: !next[at]!.bold }
  else next[at] = { ...newParagraph(key, random), key: next[at]!.key }
  return next
}

export const textOf = ({ before, name, after }: Paragraph): string => before + name + after

export { NAMES }
