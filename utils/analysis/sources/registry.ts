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

/** All sources of a document, each once. */
export class Registry {
  readonly entries: Entry[] = []
  /** A disclosure about people who speak only in sentences to come, and the last of these. */
  ahead: { disclosure: Disclosure; until: number } | null = null
  private readonly byKey = new Map<string, Entry>()

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

  find(kind: SourceKind, key: string): Entry | undefined {
    return this.byKey.get(`${kind}:${key}`)
  }

  /** The entry mentioned last that fits. */
  latest(fits: (entry: Entry) => boolean): Entry | undefined {
    let best: Entry | undefined
    for (const entry of this.entries) if (fits(entry) && (!best || entry.last >= best.last)) best = entry
    return best
  }

  /** The entry one of whose mentions covers a character. */
  at(offset: number): Entry | undefined {
    return this.entries.find(({ mentions }) =>
      mentions.some(({ start, end }) => start <= offset && offset < end),
    )
  }

  mention(entry: Entry, span: Span, token: number): void {
    entry.last = Math.max(entry.last, token)
    const same = entry.mentions.find((other) => other.start < span.end && span.start < other.end)
    if (!same) entry.mentions.push(span)
    else if (span.end - span.start > same.end - same.start) Object.assign(same, span)
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
