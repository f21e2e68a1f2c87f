import type { Analysis, Person, Quote, Source, Span } from '@/utils/analysis/analysis'
import type { ArticleReport } from '@/utils/page-report'

/** An article of our own with every kind of entry, analysed by hand. */
export const SAMPLE_TEXT = `Harbor of Vessmouth to close for dredging, officials say

By Ines Marlow

Photo: Tomas Reuel / Coastal Pictures

The harbor of Vessmouth will close for at least 14 weeks from October, Mayor Mara Lindqvist said on Monday. “We put this off for years, and now the silt has decided for us,” Lindqvist said. “Nobody likes it.”

“The quay walls are worse than the public has been told,” said a senior port official who asked not to be named because he was not authorised to speak to the press. “Two of them may have to go.” The official added that the money was not yet found.

A person familiar with the tender said the costs would exceed $48 million. “It will be closer to sixty,” said one engineer.

Fishermen warned that they could lose the whole winter. Local officials said a replacement berth was being sought, while the Coastal Agency said it had not been consulted. A survey by the agency found that 62 percent of berths are too shallow.

“I have moored here for forty years and I will moor here again,” said Jonas, who gave only his first name. According to the Vessmouth Courier, three bids have come in. The work is reportedly to be done at night.

Councillor Peter Adeyemi doubts the figures. “Fourteen weeks is what they say in public,” Adeyemi said. “I have seen a plan with thirty,” he told reporters outside the town hall.`

/** The n-th occurrence of some words, from 1. */
function at(words: string, n = 1, text = SAMPLE_TEXT): Span {
  let start = -1
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

const all = (words: string): Span[] => {
  const spans: Span[] = []
  for (let i = SAMPLE_TEXT.indexOf(words); i !== -1; i = SAMPLE_TEXT.indexOf(words, i + 1))
    spans.push({ start: i, end: i + words.length })
  return spans
}

const person = (
  name: string,
  role: string | null,
  mentions: Span[],
  part: Person['part'] = 'story',
): Person => ({
  name,
  role,
  mentions,
  part,
})

const source = (id: string, kind: Source['kind'], name: string, more: Partial<Source> = {}): Source => ({
  id,
  kind,
  name,
  person: null,
  disclosure: 'none',
  reason: null,
  knowledge: null,
  count: null,
  mentions: [at(name)],
  ...more,
})

function quote(source: string, cue: string | null, ...segments: string[]): Quote {
  const spans = segments.map((words) => at(words))
  return {
    type: 'direct',
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    segments: spans,
    cue: cue === null ? null : at(cue),
    speaker: null,
    source,
  }
}

const said = (source: string, cue: string, content: string): Quote => ({
  ...quote(source, cue, content),
  type: 'indirect',
  segments: [],
})

export const SAMPLE_ANALYSIS: Analysis = {
  people: [
    person('Ines Marlow', null, [at('Ines Marlow')], 'byline'),
    person('Tomas Reuel', null, [at('Tomas Reuel')], 'credit'),
    person(
      'Mara Lindqvist',
      'Mayor',
      all('Lindqvist').map(({ start, end }, i) => ({ start: i ? start : start - 5, end })),
    ),
    person('Jonas', null, [at('Jonas')]),
    person('Peter Adeyemi', 'Councillor', [at('Peter Adeyemi'), at('Adeyemi', 2)]),
  ],
  sources: [
    source('s0', 'named-person', 'Mara Lindqvist', { person: 2 }),
    source('s1', 'anonymous', 'a senior port official', {
      disclosure: 'explicit',
      reason: at('because he was not authorised to speak to the press'),
      mentions: [
        at(
          'a senior port official who asked not to be named because he was not authorised to speak to the press',
        ),
        at('The official'),
      ],
    }),
    source('s2', 'unnamed-person', 'A person familiar with the tender', {
      knowledge: at('familiar with the tender'),
    }),
    source('s3', 'unnamed-person', 'one engineer'),
    source('s4', 'unnamed-group', 'Fishermen'),
    source('s5', 'unnamed-group', 'Local officials'),
    source('s6', 'institution', 'the Coastal Agency'),
    source('s7', 'document', 'A survey by the agency'),
    source('s8', 'partly-named', 'Jonas', {
      person: 3,
      mentions: [at('Jonas, who gave only his first name')],
    }),
    source('s9', 'media', 'the Vessmouth Courier'),
    source('s10', 'hearsay', 'reportedly'),
    source('s11', 'named-person', 'Peter Adeyemi', { person: 4, mentions: [at('Adeyemi', 2)] }),
  ],
  quotes: [
    said('s0', 'said on', 'The harbor of Vessmouth will close for at least 14 weeks from October'),
    quote(
      's0',
      'Lindqvist said',
      'We put this off for years, and now the silt has decided for us,',
      'Nobody likes it.',
    ),
    quote(
      's1',
      'said a senior',
      'The quay walls are worse than the public has been told,',
      'Two of them may have to go.',
    ),
    said('s1', 'added', 'that the money was not yet found'),
    said('s2', 'said the costs', 'the costs would exceed $48 million'),
    quote('s3', 'said one', 'It will be closer to sixty,'),
    said('s4', 'warned', 'that they could lose the whole winter'),
    said('s5', 'said a replacement', 'a replacement berth was being sought'),
    said('s6', 'said it', 'it had not been consulted'),
    said('s7', 'found that', '62 percent of berths are too shallow'),
    quote('s8', 'said Jonas', 'I have moored here for forty years and I will moor here again,'),
    said('s9', 'According to', 'three bids have come in'),
    quote('s11', 'Adeyemi said', 'Fourteen weeks is what they say in public,'),
    quote('s11', 'told', 'I have seen a plan with thirty,'),
  ],
  numbers: [
    {
      ...at('at least 14 weeks'),
      core: at('14 weeks'),
      kind: 'measure',
      value: 14,
      unit: 'week',
      bound: '>=',
      change: null,
      attributedTo: 's0',
    },
    {
      ...at('$48 million'),
      core: at('$48 million'),
      kind: 'money',
      value: 48_000_000,
      unit: 'USD',
      bound: '>',
      change: null,
      attributedTo: 's2',
    },
    {
      ...at('62 percent of berths'),
      core: at('62 percent'),
      kind: 'percentage',
      value: 62,
      unit: 'percent',
      bound: '=',
      change: null,
      attributedTo: null,
    },
  ],
  quantities: [],
}

export const SAMPLE_REPORT: ArticleReport = {
  state: 'article',
  title: 'Harbor of Vessmouth to close for dredging, officials say',
  url: 'https://www.example.org/2026/harbor-of-vessmouth',
  why: ['headline', 'byline', '7 paragraphs'],
  text: SAMPLE_TEXT,
  truncated: false,
  analysis: SAMPLE_ANALYSIS,
  corrections: [],
}

/** The sample over and over again, as one very long article. */
export function longReport(times: number): ArticleReport {
  const analysis: Analysis = { people: [], sources: [], quotes: [], numbers: [], quantities: [] }
  const texts: string[] = []
  for (let i = 0; i < times; i++) {
    const shift = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start + base,
      end: span.end + base,
    })
    const base = texts.join('\n\n').length + (i > 0 ? 2 : 0)
    const firstPerson = analysis.people.length
    const id = (source: string | null) => source && `${source}x${i}`
    texts.push(SAMPLE_TEXT)
    analysis.people.push(...SAMPLE_ANALYSIS.people.map((p) => ({ ...p, mentions: p.mentions.map(shift) })))
    analysis.sources.push(
      ...SAMPLE_ANALYSIS.sources.map((s) => ({
        ...s,
        id: id(s.id)!,
        person: s.person === null ? null : s.person + firstPerson,
        reason: s.reason && shift(s.reason),
        knowledge: s.knowledge && shift(s.knowledge),
        mentions: s.mentions.map(shift),
      })),
    )
    analysis.quotes.push(
      ...SAMPLE_ANALYSIS.quotes.map((q) => ({
        ...shift(q),
        source: id(q.source),
        segments: q.segments.map(shift),
        cue: q.cue && shift(q.cue),
      })),
    )
    analysis.numbers.push(
      ...SAMPLE_ANALYSIS.numbers.map((n) => ({
        ...shift(n),
        core: shift(n.core),
        attributedTo: id(n.attributedTo),
      })),
    )
  }
  return { ...SAMPLE_REPORT, text: texts.join('\n\n'), analysis }
}
