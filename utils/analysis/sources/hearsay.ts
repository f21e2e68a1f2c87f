import type { TextDocument } from '../text/document'
import type { Registry } from './registry'

const HEARSAY =
  /\b(?:reportedly|rumou?r has it|it (?:has |had )?emerged that|(?:it )?(?:is|are|was|were) (?:widely |also |now )?(?:understood|said|rumou?red|reported|thought|believed) to (?:be|have)|it (?:is|was) (?:widely |also )?(?:understood|rumou?red|reported|believed|said) that)\b/giu

/** Phrases that pass something on without saying from whom. */
export function findHearsay({ text, tokens }: TextDocument, register: Registry): void {
  for (const match of text.matchAll(HEARSAY)) {
    const phrase = match[0].toLowerCase().replace(/\s+/gu, ' ')
    const entry = register.find('hearsay', phrase) ?? register.add('hearsay', match[0], '', phrase)
    register.mention(entry, { start: match.index, end: match.index + match[0].length }, tokens.length)
  }
}
