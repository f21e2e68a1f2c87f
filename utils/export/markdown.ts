import { type Entry, toEntries } from '../entries'
import { entryDetails, entryTags } from '../entry-words'
import { t } from '../i18n'
import { leadSentence } from '../lead-sentence'
import type { ArticleReport } from '../page-report'
import { sortEntries } from '../sort-entries'
import { summarize } from '../summary'

/**
 * An article's sourcing as Markdown, in the reader's language: what the popup shows, to paste into notes.
 *
 * @param now when the copy is made
 */
export function toMarkdown({ title, url, text, analysis }: ArticleReport, now: Date): string {
  const { sources, people, numbers } = toEntries(analysis, text)
  const summary = leadSentence(summarize(analysis, text)).replace(/<\/?b>/g, '**')
  const sections = [
    section(t('listSources'), sortEntries(sources, 'unnamed-first')),
    section(t('listPeople'), people),
    section(t('listNumbers'), numbers),
  ]
  const blocks = [
    `# ${plain(title)}`,
    `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    summary,
    ...sections.filter((lines) => lines !== ''),
    `_${t('exportNote', { date: now.toISOString().slice(0, 10) })}_`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function section(heading: string, entries: Entry[]): string {
  if (entries.length === 0) return ''
  return `## ${heading}\n\n${entries.map(item).join('\n')}`
}

function item(entry: Entry): string {
  const about = [entryDetails(entry), ...entryTags(entry)].filter(Boolean).map(plain).join('; ')
  const line = `- **${plain(entry.title)}**${about && ` — ${about}`}`
  if (entry.of !== 'source' || !entry.words) return line
  const words = entry.words.quoted ? t('quoted', { words: entry.words.text }) : entry.words.text
  return `${line}\n  > ${plain(words)}`
}

/** Text as text: nothing in it is taken for Markdown or HTML. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
