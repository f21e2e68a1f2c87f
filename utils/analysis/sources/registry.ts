import type { Source, SourceKind, Span } from '../analysis'
import type { Disclosure } from './disclosure'

/** A source while it is put together. */
export interface Entry extends Source {
  /** The head noun, singular, lower case; '' for names. */
  noun: string
  /** The words of the phrase that make it this source: articles and numbers left out. */
  key: string
  /** Token of the last mention. */
  last: number
}

/** Characters that mentions are looked up in together. */
const STRETCH = 64

/** All sources of a document, each once. */
export class Registry {
  readonly entries: Entry[] = []
  /** A disclosure about people who speak only in sentences to come, and the last of these. */
  ahead: { disclosure: Disclosure; until: number } | null = null
  private readonly byKey = new Map<string, Entry>()
  /** The mentions that lie in each stretch of `STRETCH` characters, with what they mention. */
  private readonly near = new Map<number, [Entry, Span][]>()

  add(kind: SourceKind, name: string, noun: string, key: string, person: number | null = null): Entry {
    const entry: Entry = {
      id: '',
      kind,
      name,
      person,
      disclosure: 'none',
      reason: null,
      knowledge: null,
      count: null,
      mentions: [],
      noun,
      key,
      last: -1,
    }
    this.entries.push(entry)
    this.byKey.set(`${kind}:${key}`, entry)
    return entry
  }

  /** Takes back an entry that was added and not yet mentioned, so that no later phrase is taken for it. */
  withdraw(entry: Entry): void {
    this.entries.splice(this.entries.indexOf(entry), 1)
    this.byKey.delete(`${entry.kind}:${entry.key}`)
  }

  find(kind: SourceKind, key: string): Entry | undefined {
    return this.byKey.get(`${kind}:${key}`)
  }

  /** The entry mentioned last that fits. */
  latest(fits: (entry: Entry) => boolean): Entry | undefined {
    let best: Entry | undefined
    for (const entry of this.entries) if (fits(entry) && (!best || entry.last >= best.last)) best = entry
    return best
  }

  /** The entry one of whose mentions covers a character; the one added first when there are several. */
  at(offset: number): Entry | undefined {
    let best: Entry | undefined
    for (const [entry, { start, end }] of this.near.get(Math.floor(offset / STRETCH)) ?? []) {
      if (start > offset || offset >= end || entry === best) continue
      if (!best || this.entries.indexOf(entry) < this.entries.indexOf(best)) best = entry
    }
    return best
  }

  mention(entry: Entry, span: Span, token: number): void {
    entry.last = Math.max(entry.last, token)
    const same = this.mentionIn(entry, span)
    if (same && span.end - span.start <= same.end - same.start) return
    if (same) Object.assign(same, span)
    else entry.mentions.push(span)
    const mention = same ?? span
    for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) {
      const here = this.near.get(at)
      if (!here) this.near.set(at, [[entry, mention]])
      else if (!here.some(([, other]) => other === mention)) here.push([entry, mention])
    }
  }

  /** The mention of an entry that shares characters with a span. */
  private mentionIn(entry: Entry, span: Span): Span | undefined {
    for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) {
      for (const [other, mention] of this.near.get(at) ?? [])
        if (other === entry && mention.start < span.end && span.start < mention.end) return mention
    }
    return undefined
  }
}

export const isUnnamed = ({ kind }: Entry): boolean =>
  kind === 'unnamed-person' || kind === 'anonymous' || kind === 'unnamed-group' || kind === 'partly-named'
export const isOnePerson = ({ kind }: Entry): boolean =>
  kind === 'unnamed-person' ||
  kind === 'anonymous' ||
  kind === 'named-person' ||
  kind === 'role' ||
  kind === 'partly-named'
