import type { ArticleReport } from '../page-report'

/**
 * An article's analysis as a file for other programs: the text, so that the offsets mean something, and the analysis.
 *
 * @param now when the export is made
 */
export function toJson(
  { title, url, text, truncated, analysis, corrections }: ArticleReport,
  now: Date,
): string {
  return `${JSON.stringify({ title, url, date: now.toISOString(), truncated, corrections, text, analysis }, null, 2)}\n`
}
