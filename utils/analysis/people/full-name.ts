import type { TextDocument } from '../text/document'
import { normalizeWord } from '../text/normalize-word'
import type { Mention } from './name-mentions'
import type { Individual } from './resolution/individual'

const COURTESY_TITLE =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Miss|Monsieur|Madame|Mademoiselle|Mme|Mlle|Ma[iî]tre|Herr|Frau|Señor|Señora|Señorita|Senhora?|Signora?)\.? /i

/** The fullest form of the name in the text: most words; of those not in capitals, and without a courtesy title. */
export function nameOf({ text }: TextDocument, { mentions }: Individual): string {
  let top = mentions[0]!
  for (const mention of mentions) if (rank(text, mention) > rank(text, top)) top = mention
  const name = normalizeWord(text.slice(top.start, top.end)).replace(/\s+/g, ' ')
  return top.words.length > 1 ? name.replace(COURTESY_TITLE, '') : name
}

function rank(text: string, { start, end, words, courtesy, suffix, nickname }: Mention): number {
  const shouted = text.slice(start, end) === text.slice(start, end).toUpperCase() && end - start > 4
  const extras = (suffix ? 1 : 0) + (nickname ? 1 : 0)
  return words.length * 8 + extras * 2 - (shouted ? 6 : 0) - (courtesy ? 1 : 0)
}
