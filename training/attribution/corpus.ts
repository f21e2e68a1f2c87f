import { readFileSync } from 'node:fs'

/** One attribution of PolNeAR; offsets are UTF-16 code units, half-open. */
export interface GoldQuote {
  start: number
  end: number
  type: 'direct' | 'mixed' | 'indirect'
  segments?: [number, number][]
  cue?: [number, number]
  speaker?: [number, number]
  speechCue?: boolean
}
export interface GoldArticle {
  id: string
  text: string
  discard: [number, number][]
  quotes: GoldQuote[]
}
/** Sentences of silver tokens: start, end, part of speech, entity. */
export interface SilverArticle {
  id: string
  sentences: [number, number, string, string][][]
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** A generator of numbers in [0, 1) that gives the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const held = items[i]!
    items[i] = items[k]!
    items[k] = held
  }
  return items
}
