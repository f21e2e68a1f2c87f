import type { Attribution } from '../attribution/find-attributions'
import { PART } from '../syntax/part-of-speech'
import { alwaysReports } from '../syntax/reporting-verbs'
import type { Syntax } from '../syntax/syntax'
import { type Disclosure, findDisclosures } from './disclosure'
import { takenUpBy } from './phrase'

/** Words that say that nothing was said: "declined to comment", "did not respond to questions". */
const SILENCE =
  /^(?:(?:has|have|had|also) )*(?:(?:declin|refus)\w+ (?:to )?(?:comment|elaborate|respond|reply|discuss|answer|say|be interviewed)|(?:(?:did|does|do|would|could|has|have|had|was|were|want(?:ed|s)?|wish(?:ed|es)?)(?:n[’']t|(?: \w+)? not) )(?:to |immediately |yet |directly )*(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|elaborated?|(?:return|answer)(?:ed)? (?:\w+ ){0,3}(?:calls?|messages?|e-?mails?|requests?|questions?)))\b/iu

const NOBODY = /^(?:no|none|nobody|neither)$/

/** What the model took for attributions, without those in which nobody says a thing about the story. */
export function withoutNonStatements(syntax: Syntax, attributions: Attribution[]): Attribution[] {
  const { document } = syntax
  const disclosures = document.sentences.flatMap(({ start, end }) =>
    findDisclosures(document.text, start, end),
  )
  const heads = new Set(attributions.map(({ head }) => head))
  return attributions.flatMap((attribution) => {
    const { cue, segments } = attribution
    if (!cue) return [attribution]
    const inside = disclosures.find(
      ({ start, end, reason }) => cue.start < Math.max(end, reason?.end ?? 0) && start < cue.end,
    )
    // "who asked not to be named" says nothing about the story.
    if (inside) {
      if (segments.length === 0) return []
      const behind = behindDisclosure(syntax, attribution, inside)
      return behind !== attribution && heads.has(behind.head) ? [] : [behind]
    }
    if (isParticiple(syntax, attribution) || isQuestionToThem(syntax, attribution)) return []
    if (isOfNobody(syntax, attribution)) return []
    return isSilence(syntax, attribution) ? [] : [attribution]
  })
}

/** "The person most reported was held": the verb belongs to the noun phrase. */
const isParticiple = ({ words, tags }: Syntax, { head }: Attribution): boolean =>
  tags[head] === PART.VBN && /^(?:most|least|best)$/.test(words.lower[head - 1] ?? '')

/** "No faction claimed responsibility", "I asked the landlord": nobody of the story says it. */
function isOfNobody({ words, document }: Syntax, { type, source, head, start }: Attribution): boolean {
  if (type !== 'indirect' || !source) return false
  const opening = words.lower[source[0]]!
  if (NOBODY.test(opening)) return /^(?:claim|accept|admit|take|took)/.test(words.lower[head]!)
  const asks = opening === 'i' && words.lower[head] === 'asked'
  return asks && /^(?:the|a|an|my|for|\p{Lu}\w+) /u.test(document.text.slice(start, start + 30))
}

/** "Asked about the leak, she …", "Ann Lee, asked whether she would stay, replied": the question of somebody else. */
function isQuestionToThem({ words, document, sentenceOf }: Syntax, attribution: Attribution): boolean {
  const { head, type, source } = attribution
  if (type !== 'indirect' || words.lower[head] !== 'asked') return false
  const first = document.sentences[sentenceOf[head]!]!.firstToken
  const before = words.lower[head - 1] ?? ''
  if (head === first) return source === null
  return before === ',' && (source === null || source[1] <= head)
}

function isSilence({ document }: Syntax, { cue, type, start, end, segments }: Attribution): boolean {
  if (type !== 'indirect' || segments.length > 0 || !cue) return false
  const from = Math.min(cue.start, start)
  return SILENCE.test(document.text.slice(from, Math.max(cue.end, end)))
}

/** "An aide who asked not to be named said the roof was “rotten”": the cue is the verb of the main clause. */
function behindDisclosure(syntax: Syntax, attribution: Attribution, disclosure: Disclosure): Attribution {
  const { document, words, tags } = syntax
  const { source, segments } = attribution
  if (!source || tags[source[0]] !== PART.WP) return attribution
  const first = takenUpBy(syntax, source[0])
  const from = Math.max(disclosure.end, disclosure.reason?.end ?? 0)
  const { tokens } = document
  let verb = source[1]
  while (verb < tokens.length && tokens[verb]!.start < from) verb++
  while (verb < tokens.length && !isVerbOfSaying(verb)) verb++
  if (first < 0 || tokens[verb + 1] === undefined || tokens[verb]!.end > segments[0]!.start)
    return attribution
  let last = source[0] - 1
  if (words.lower[last] === ',') last--
  return {
    ...attribution,
    source: [first, last + 1],
    speaker: { start: tokens[first]!.start, end: tokens[last]!.end },
    head: verb,
    cue: { start: tokens[verb]!.start, end: tokens[verb]!.end },
    start: tokens[verb + 1]!.start,
  }

  function isVerbOfSaying(k: number): boolean {
    return tags[k]! >= PART.VBD && tags[k]! <= PART.VBZ && alwaysReports(words.lower[k]!)
  }
}
