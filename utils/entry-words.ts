import type { Entry, SourceEntry } from './entries'
import { plural, t } from './i18n'

/** The small labels of an entry: whether there is a name, and whether the text says why not. */
export function entryTags(entry: Entry): string[] {
  if (entry.of === 'source') return sourceTags(entry)
  if (entry.of === 'number') return entry.claimant === null ? [t('tagNoSource')] : []
  if (entry.person.part === 'byline') return [t('tagByline')]
  return entry.person.part === 'credit' ? [t('tagCredit')] : []
}

function sourceTags({ source, reason }: SourceEntry): string[] {
  const tags: string[] = []
  switch (source.kind) {
    case 'anonymous':
      tags.push(t('tagWithheld'), reason === null ? t('tagNoReason') : t('tagReason', { reason }))
      break
    case 'unnamed-person':
      tags.push(t('tagNotGiven'))
      break
    case 'unnamed-group':
      tags.push(t('tagGroup'))
      if (source.disclosure !== 'none') tags.push(t('tagWithheldPlural'))
      if (reason !== null) tags.push(t('tagReason', { reason }))
      break
    case 'partly-named':
      tags.push(t('tagPartlyNamed'))
      if (reason !== null) tags.push(t('tagReason', { reason }))
      break
    case 'role':
      tags.push(t('tagRole'))
      break
    case 'institution':
      tags.push(t('tagInstitution'))
      break
    case 'document':
      tags.push(t('tagDocument'))
      break
    case 'media':
      tags.push(t('tagMedia'))
      break
    case 'hearsay':
      tags.push(t('tagHearsay'))
  }
  if (source.count !== null && source.count > 1) tags.push(plural('tagCount', source.count))
  return tags
}

/** What an entry says in a line of plain words: role, how often mentioned and quoted, who claims it. */
export function entryDetails(entry: Entry): string {
  const details: string[] = []
  if (entry.of === 'source') {
    if (entry.role) details.push(entry.role)
    if (entry.quotations > 0) details.push(plural('quotedTimes', entry.quotations))
    else if (entry.words?.cue) details.push(entry.words.cue)
  } else if (entry.of === 'person') {
    if (entry.person.role) details.push(entry.person.role)
    details.push(plural('mentionedTimes', entry.mentions))
    if (entry.quotations > 0) details.push(plural('quotedTimes', entry.quotations))
  } else if (entry.claimant !== null) {
    details.push(t('numberSource', { source: entry.claimant }))
  }
  return details.join(' · ')
}
