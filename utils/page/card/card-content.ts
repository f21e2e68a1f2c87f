import type { Analysis } from '../../analysis/analysis'
import { type Entry, toEntries } from '../../entries'
import { entryDetails, entryTags } from '../../entry-words'
import { t } from '../../i18n'

/** What a card says about one finding: why it is marked. */
export interface CardContent {
  /** The name, what the text calls the source, or the claim. */
  title: string
  /** Sentences without full stop: "Name withheld; no reason stated in this article". */
  facts: string[]
}

/**
 * Tells what the cards of an analysis say.
 *
 * @param text the analysed text
 * @returns the content for a `Finding.id`; null for ids that are not of this analysis
 */
export function cardContents(analysis: Analysis, text: string): (findingId: string) => CardContent | null {
  const { sources, people, numbers } = toEntries(analysis, text)
  const entries = new Map([...sources, ...people, ...numbers].map((entry) => [entry.id, entry]))
  return (findingId) => {
    const entry = entries.get(findingId.replace(/^quotes:/, 'source:'))
    return entry ? { title: entry.title, facts: factsOf(entry) } : null
  }
}

function factsOf(entry: Entry): string[] {
  const noReason = t('tagNoReason')
  const tags = entryTags(entry).map((tag) => (tag === noReason ? t('cardNoReason') : tag))
  return [tags.join('; '), entryDetails(entry)].filter((fact) => fact !== '').map(capitalize)
}

const capitalize = (sentence: string): string => sentence[0]!.toLocaleUpperCase() + sentence.slice(1)
