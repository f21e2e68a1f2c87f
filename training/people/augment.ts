import { parseDocument } from '../../utils/analysis/text/document'
import type { LabelledSpan, NamedText } from './corpora'
import { type NamePool, POST_NOMINALS, pick, pickFirst, pickLast, pickThing } from './name-pool'

/**
 * The same article about other people and other organizations: each word of a person's name is replaced by another
 * one, the same everywhere in the article; a byline or a credit is added, as pages have them.
 */
export function renamePeople(text: NamedText, pool: NamePool, next: () => number): NamedText {
  const source = text.document.text
  const newWords = new Map<string, string>()
  const rename = (word: string, first: boolean, inFullName: boolean): string => {
    if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(word)) return word
    const key = word.toLowerCase()
    let other = newWords.get(key)
    if (!other) {
      if (!inFullName) return word
      other = first ? pickFirst(pool, next) : pickLast(pool, next)
      newWords.set(key, other)
    }
    return word === word.toUpperCase() ? other.toUpperCase() : other
  }
  const renamed = (name: string, kind: LabelledSpan['kind']): string => {
    if (kind === 'person') {
      const words = name.split(/(\s+)/)
      const last = words.length - 1
      return words.map((word, i) => (i % 2 ? word : rename(word, i < last, last > 0))).join('')
    }
    if (kind !== 'organization' || !/^\p{Lu}\p{L}+$/u.test(name) || next() < 0.2) return name
    let other = newWords.get(name)
    if (!other) {
      other = pickThing(pool, next)
      newWords.set(name, other)
    }
    return other
  }
  // Full names first, so that a surname alone is the same as in the full name. Who has no full name in the article
  // is known to every reader (Obama, Trump): strangers are not introduced by a bare surname, and keep theirs.
  for (const { start, end, kind } of text.names) {
    if (kind === 'person' && /\s/.test(source.slice(start, end))) renamed(source.slice(start, end), kind)
  }
  let out = ''
  let at = 0
  const names: LabelledSpan[] = []
  for (const { start, end, kind } of text.names) {
    out += source.slice(at, start)
    const begin = out.length
    out += renamed(source.slice(start, end), kind)
    names.push({ start: begin, end: out.length, kind })
    const full = kind === 'person' && source.slice(start, end).includes(' ')
    if (full && next() < 0.01) out += ` ${pick(POST_NOMINALS, next)}`
    at = end
  }
  out += source.slice(at)
  const made = { text: capitalizeBlack(out, next), names }
  addByline(made, pool, next)
  return { id: text.id, document: parseDocument(made.text), names: made.names }
}

/** Since 2020 American newsrooms capitalize Black as a description of people; the articles of 2015 do not. */
function capitalizeBlack(text: string, next: () => number): string {
  if (next() < 0.4) return text
  return text.replace(
    /\bblack(?= (?:people|voters|men|women|communit|student|lives|American|youth|famil|church))/g,
    'Black',
  )
}

type Piece = string | { name: string }

/** Puts a byline before the text or a credit into it. */
function addByline(made: { text: string; names: LabelledSpan[] }, pool: NamePool, next: () => number): void {
  const person = (): { name: string } => {
    const surname = pickLast(pool, next)
    const middle = next() < 0.15 ? ` ${String.fromCharCode(65 + Math.floor(next() * 26))}.` : ''
    const initials = `${String.fromCharCode(65 + Math.floor(next() * 26))}${String.fromCharCode(65 + Math.floor(next() * 26))}`
    const first = next() < 0.05 ? initials : pickFirst(pool, next)
    return { name: `${first}${middle} ${surname}` }
  }
  const shout = ({ name }: { name: string }): { name: string } => ({ name: name.toUpperCase() })
  const agency = (): string =>
    pick(['Reuters', 'AP', 'AFP', 'Getty Images', 'Staff', 'Special to the Daily News', 'Bay News'], next)
  const templates: (() => Piece[])[] = [
    () => ['By ', person()],
    () => ['By ', person(), ' and ', person()],
    () => ['By ', shout(person())],
    () => ['BY ', shout(person()), ' AND ', shout(person())],
    () => [person()],
    () => [person(), ', ', agency()],
    () => ['By ', shout(person()), ' | ', agency()],
    () => ['Photo by ', person(), '/', agency()],
    () => ['(', person(), '/', agency(), ')'],
    () => ['The market on Monday. (', person(), ' / ', agency(), ')'],
    () => ['Image: ', person(), '.'],
    () => ['Photo: ', person(), ' / ', agency()],
    () => ['The town hall. Credit: ', person(), '/', agency()],
    () => [person(), ' is a reporter who covers schools. More about ', person()],
    () => [person(), ' contributed to this report.'],
    () => ['Reporting by ', person(), '; Editing by ', person()],
    () => ['Written by ', person()],
    () => ['Story by ', person(), ', ', agency()],
  ]
  let line = ''
  const found: LabelledSpan[] = []
  for (const piece of pick(templates, next)()) {
    if (typeof piece === 'string') line += piece
    else {
      found.push({ start: line.length, end: line.length + piece.name.length, kind: 'person' })
      line += piece.name
    }
  }
  if (next() < 0.5) {
    const shift = line.length + 2
    for (const name of made.names) {
      name.start += shift
      name.end += shift
    }
    made.names.unshift(...found)
    made.text = `${line}\n\n${made.text}`
  } else {
    const shift = made.text.length + 2
    made.names.push(
      ...found.map(({ start, end, kind }) => ({ start: start + shift, end: end + shift, kind })),
    )
    made.text += `\n\n${line}`
  }
}
