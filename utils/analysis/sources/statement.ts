import type { Attribution } from '../attribution/find-attributions'
import { NO_STATEMENT, reportsSpeech } from '../syntax/reporting-verbs'
import type { Syntax } from '../syntax/syntax'

const SHOWS = /^(?:carr(?:y|ied|ies|ying)|h[eo]ld(?:s|ing)?|wav(?:e|es|ed|ing)|wear(?:s|ing)?|wore)$/
/** Verbs whose subject finds something out, in papers and in life. */
export const FINDS =
  /^(?:find|finds|found|show|shows|showed|determine[sd]?|calculate[sd]?|discover(?:s|ed)?)$/
/** Those who find things out for a living. */
export const RESEARCHERS =
  /\b(?:researcher|scientist|author|economist|investigator|analyst|auditor|expert|scholar|academic|prosecutor|doctor|inspector|historian)s?\b|\w+ologists?\b/iu

/** "discussed whether to sell", "threatened to leave", "pleads for his life", "thought it was a bomb": what people do. */
const isAct = (verb: string, next: string): boolean =>
  /^(?:discuss|wonder|thought$)/.test(verb) ||
  (/^threaten/.test(verb) && next === 'to') ||
  (/^(?:plead|beg)/.test(verb) && next === 'for')

/** Whether words are attributed, not only an act or a wish: unnamed people who merely do something are no sources. */
export function isStatement(
  { document, words }: Syntax,
  { cue, head, segments, type, start, speaker }: Attribution,
): boolean {
  if (!cue || NO_STATEMENT.test(document.text.slice(cue.start, cue.end))) return false
  const before = words.lower[head - 1] ?? ''
  if (/^(?:not|n['’]t|never)$/.test(before)) return false
  const verb = words.lower[head]!
  // Placards and finds: the words are not those of the people in front of the verb.
  if (SHOWS.test(verb)) return false
  if (FINDS.test(verb)) {
    const first = start >= document.tokens[head]!.end ? document.text.slice(start, start + 5) : ''
    return first === 'that ' || RESEARCHERS.test(document.text.slice(speaker?.start ?? 0, speaker?.end ?? 0))
  }
  if (type === 'direct') return true
  if (segments.length === 0 && isAct(verb, words.lower[head + 1] ?? '')) return false
  // "called a meeting", but: called it “a disgrace”, called for, called on
  if (/^call/.test(words.lower[head]!))
    return segments.length > 0 || /^(?:for|on)$/.test(words.lower[head + 1] ?? '')
  return reportsSpeech(verb)
}
