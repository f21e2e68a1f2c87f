import type { Analysis, Span } from '../analysis/analysis'
import type { Correction } from './correction'

/**
 * The analysis as the reader corrected it. Corrections are taken in order; one that fits nothing changes nothing.
 *
 * @param analysis stays as it is
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  return corrections.reduce(apply, analysis)
}

function apply(analysis: Analysis, correction: Correction): Analysis {
  switch (correction.kind) {
    case 'not-a-person':
      return removePerson(analysis, correction.name)
    case 'same':
      return correction.of === 'people'
        ? mergePeople(analysis, correction.name, correction.other)
        : mergeSources(analysis, correction.name, correction.other)
    case 'named':
      return nameSource(analysis, correction.source, correction.person)
  }
}

function removePerson(analysis: Analysis, name: string): Analysis {
  const gone = findPerson(analysis, name)
  if (gone === -1) return analysis
  return {
    ...analysis,
    people: analysis.people.filter((_, index) => index !== gone),
    sources: analysis.sources.map((source) => {
      if (source.person === null || source.person < gone) return source
      if (source.person > gone) return { ...source, person: source.person - 1 }
      // What is no person and still says something is an institution.
      return { ...source, person: null, kind: source.kind === 'named-person' ? 'institution' : source.kind }
    }),
  }
}

function mergePeople(analysis: Analysis, name: string, other: string): Analysis {
  const kept = findPerson(analysis, name)
  const gone = findPerson(analysis, other)
  if (kept === -1 || gone === -1 || kept === gone) return analysis
  const people = analysis.people.map((person, index) => {
    if (index !== kept) return person
    const second = analysis.people[gone]!
    return {
      ...person,
      role: person.role ?? second.role,
      part: person.part === 'story' || second.part === 'story' ? ('story' as const) : person.part,
      mentions: joinSpans(person.mentions, second.mentions),
    }
  })
  const moved = (index: number) => {
    const target = index === gone ? kept : index
    return target > gone ? target - 1 : target
  }
  const merged: Analysis = {
    ...analysis,
    people: people.filter((_, index) => index !== gone),
    sources: analysis.sources.map((source) =>
      source.person === null ? source : { ...source, person: moved(source.person) },
    ),
  }
  const [first, ...more] = merged.sources.filter((source) => source.person === moved(kept))
  return first ? more.reduce((so, source) => joinSources(so, first.id, source.id), merged) : merged
}

function mergeSources(analysis: Analysis, name: string, other: string): Analysis {
  const kept = analysis.sources.find((source) => source.name === name)
  const gone = analysis.sources.find((source) => source.name === other && source !== kept)
  return kept && gone ? joinSources(analysis, kept.id, gone.id) : analysis
}

function nameSource(analysis: Analysis, name: string, personName: string | null): Analysis {
  const source = analysis.sources.find((candidate) => candidate.name === name)
  if (!source) return analysis
  const person = personName === null ? -1 : findPerson(analysis, personName)
  const named = {
    ...source,
    kind: 'named-person' as const,
    name: person === -1 ? source.name : analysis.people[person]!.name,
    person: person === -1 ? null : person,
    disclosure: 'none' as const,
    reason: null,
  }
  const changed = { ...analysis, sources: analysis.sources.map((s) => (s.id === source.id ? named : s)) }
  const same = person === -1 ? undefined : analysis.sources.find((s) => s.person === person && s !== source)
  return same ? joinSources(changed, same.id, source.id) : changed
}

/** Moves all that one source says and claims to another. */
function joinSources(analysis: Analysis, kept: string, gone: string): Analysis {
  const second = analysis.sources.find(({ id }) => id === gone)!
  const moved = (id: string | null) => (id === gone ? kept : id)
  return {
    ...analysis,
    sources: analysis.sources
      .filter(({ id }) => id !== gone)
      .map((source) =>
        source.id === kept
          ? {
              ...source,
              reason: source.reason ?? second.reason,
              knowledge: source.knowledge ?? second.knowledge,
              mentions: joinSpans(source.mentions, second.mentions),
            }
          : source,
      ),
    quotes: analysis.quotes.map((quote) => ({ ...quote, source: moved(quote.source) })),
    numbers: analysis.numbers.map((number) => ({ ...number, attributedTo: moved(number.attributedTo) })),
  }
}

const findPerson = (analysis: Analysis, name: string): number =>
  analysis.people.findIndex((person) => person.name === name)

const joinSpans = (a: Span[], b: Span[]): Span[] => [...a, ...b].sort((x, y) => x.start - y.start)
