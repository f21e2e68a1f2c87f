import type { Analysis } from './analysis/analysis'
import type { Correction } from './corrections/correction'

/** What a tab knows about its page; popup and side panel draw nothing else. */
export type PageReport =
  | { state: 'reading' }
  | { state: 'not-article'; why: string[] }
  /** Switched off: by the reader for this page or site, or because analysis runs on demand only. */
  | { state: 'off'; by: 'page' | 'site' | 'on-demand' }
  | { state: 'other-language'; language: string }
  | { state: 'failed'; message: string }
  | ArticleReport

export interface ArticleReport {
  state: 'article'
  title: string
  url: string
  /** The evidence, for people: "headline", "byline", "14 paragraphs". */
  why: string[]
  /** The analysed text; all offsets of `analysis` are offsets into it. */
  text: string
  /** The article is longer than the limit and was analysed up to it. */
  truncated: boolean
  /** With the reader's corrections applied. */
  analysis: Analysis
  /** The reader's corrections of this page, in the order in which they were made. */
  corrections: Correction[]
}
