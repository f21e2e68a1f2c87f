import { readFileSync } from 'node:fs'
import type { NamedText } from './corpora'

const NAMES = '../shared/corpora/names'

/** Names to put in place of others, so that the tagger learns contexts rather than the people of one year. */
export interface NamePool {
  /** First and last words of names in the corpora: as frequent as they are in life, words and places among them. */
  first: string[]
  last: string[]
  /** From the lists of names: mostly rare ones. */
  rareFirst: string[]
  rareLast: string[]
  /** The same, from all over the world. */
  worldFirst: string[]
  worldLast: string[]
  /** Names of things in one word. */
  things: string[]
}

/** Surnames that are words, places or peoples too. */
const WORD_LIKE =
  'Good King Joy May Bond Rush Hope Young Long Price Powers Justice Law Church Bell Fields Woods Cook Baker Bishop Pope Judge Marshall Major West North Weeks Day Summers Winter Frost Snow Storm Banks Street House Best Strong Sharp Smart Savage Grace Christian English French German Welsh Ireland Holland England Paris London Jordan Israel Georgia Austin Houston Dallas Lincoln Jackson Madison Washington Berlin Lebanon Cuba Brown White Black Green Gray Gold Silver Stone Hill Rivers Lake Ford Walker Hunter Fisher Cooper Sales Love Sweet Wise Case Page Chase Christmas Duke Prince Knight Noble Moody Rice Berry Lemon Fox Wolf Bird Swan Drew Sanders Self Speaker Means Beck Ta Li Ma He So Do An'.split(
    ' ',
  )

/** First names that are places, months or words too. */
const FIRST_WORD_LIKE =
  'Paris Georgia Jordan Chad Charlotte Austin Dallas Madison Sydney Brooklyn Savannah Florence London Israel Kenya India China Asia Dakota Carolina Virginia Houston Jackson Lincoln Cleveland Orlando Santiago Sofia Valencia Victoria Milan Roman Christian Cuba Troy Preston Chelsea Kent Devon Lorraine April May June August Hope Faith Grace Joy Rose Ivy Summer Autumn Will Mark Bill Art Rich Chase Hunter Mason Carter Duke Prince King Earl Major Gene Guy Frank Drew Rob Pat Sue Skip Buck Chip Clay Cliff Dale Dean Glen Heath Lane Miles Pierce Ray Reed Rocky Rusty Sandy Skye Sterling Stone Storm Tad Trip Wade Ward Melody Destiny Genesis Heaven Nevaeh Precious Blessing Sunday Friday'.split(
    ' ',
  )

/** Beginnings and ends that companies are coined from. */
const COINED = [
  'Zen Vel Lum Ver Bol Aur Nex Cor Pal Ond Ram Dor Wix Zo Mon Plai Rev Chim Tru Hel Ava Ome Cano Bri Fen Gal Jun Kel Mir Nor Pex Ros Sul Tav Vyn'.split(
    ' ',
  ),
  'tora in ted o ve na ix ai el da ly rio nt fy io ius eo anta ify ster bit loop wave nest hub works'.split(
    ' ',
  ),
] as const

/** Letters after a name that are no part of it. */
export const POST_NOMINALS = ['MP', 'MSP', 'QC', 'KC', 'MD', 'PhD', 'Ph.D.', 'OBE', 'CPA', 'RN', 'Esq.']

/** @param texts where frequent names, and names of things, are taken from */
export function readNamePool(texts: NamedText[]): NamePool {
  const read = (file: string): string[] =>
    readFileSync(`${NAMES}/${file}.txt`, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((name) => name.length > 1)
  const pool: NamePool = {
    first: [],
    last: [],
    rareFirst: read('first_us'),
    rareLast: read('surname_us'),
    worldFirst: read('first_all'),
    worldLast: read('surname_all'),
    things: [],
  }
  const things = new Set<string>()
  for (const { document, names } of texts) {
    for (const { start, end, kind } of names) {
      const name = document.text.slice(start, end)
      if (kind === 'organization' && /^\p{Lu}[\p{L}\p{N}]{2,}$/u.test(name)) things.add(name)
      const full = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\.| \p{Lu}\p{Ll}+)? (\p{Lu}\p{L}*\p{Ll})$/u.exec(name)
      if (kind !== 'person' || !full) continue
      pool.first.push(full[1]!)
      pool.last.push(full[2]!)
    }
  }
  pool.things.push(...things)
  return pool
}

/** A first name: mostly as frequent as in life, now and then a rare one or one that is a word. */
export function pickFirst(pool: NamePool, next: () => number): string {
  const chance = next()
  if (chance < 0.02) return pick(FIRST_WORD_LIKE, next)
  return pick(chance < 0.15 ? pool.rareFirst : chance < 0.22 ? pool.worldFirst : pool.first, next)
}

/** A surname: likewise. */
export function pickLast(pool: NamePool, next: () => number): string {
  const chance = next()
  if (chance < 0.08) return pick(WORD_LIKE, next)
  if (chance < 0.12) return composeLast(pool, next)
  return pick(chance < 0.3 ? pool.rareLast : chance < 0.38 ? pool.worldLast : pool.last, next)
}

/** Surnames of several parts: hyphenated, with particles, two in a row. */
function composeLast(pool: NamePool, next: () => number): string {
  const last = pick(next() < 0.5 ? pool.worldLast : pool.last, next)
  const other = pick(next() < 0.5 ? pool.worldLast : pool.last, next)
  return pick(
    [
      `${last}-${other}`,
      `${last}-${other}`,
      `${last} ${other}`,
      `al-${last}`,
      `el-${last}`,
      `Al-${last}`,
      `de la ${last}`,
      `de ${last}`,
      `van der ${last}`,
      `von ${last}`,
      `bin ${last}`,
      `O’${last}`,
      `Mc${last}`,
      `Mac${last}`,
    ],
    next,
  )
}

/** An organization in one word: one of the corpora, or a coined word. */
export function pickThing(pool: NamePool, next: () => number): string {
  return next() < 0.85 ? pick(pool.things, next) : pick(COINED[0], next) + pick(COINED[1], next)
}

/** Any item of a list. */
export const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!
