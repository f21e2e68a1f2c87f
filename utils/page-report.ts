import * as v from 'valibot'
import { analysisSchema } from './analysis-schema'
import { correctionsSchema } from './corrections/correction'

/** Longest text that is analysed, UTF-16 code units. Longer articles are analysed up to here. */
export const TEXT_LIMIT = 2_000_000

const shortText = v.pipe(v.string(), v.maxLength(2_000))

/** The evidence, for people: "headline", "byline", "14 paragraphs". */
const whySchema = v.pipe(v.array(shortText), v.maxLength(50))

const articleReportSchema = v.object({
  state: v.literal('article'),
  title: shortText,
  url: v.pipe(v.string(), v.maxLength(20_000)),
  why: whySchema,
  /** The analysed text; all offsets of `analysis` are offsets into it. */
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  /** The article is longer than the limit and was analysed up to it. */
  truncated: v.boolean(),
  /** With the reader's corrections applied. */
  analysis: analysisSchema,
  /** The reader's corrections of this page, in the order in which they were made. */
  corrections: correctionsSchema,
})

/**
 * What a tab knows about its page; popup and side panel draw nothing else. It comes out of a page's process, so
 * `sendMessage` validates it.
 */
export const pageReportSchema = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('not-article'), why: whySchema }),
  /** Switched off: by the reader for this page or site, or because analysis runs on demand only. */
  v.object({ state: v.literal('off'), by: v.picklist(['page', 'site', 'on-demand']) }),
  /** The article is in a language Sourcelight does not know: its BCP 47 tag. */
  v.object({ state: v.literal('other-language'), language: shortText }),
  v.object({ state: v.literal('failed'), message: shortText }),
  articleReportSchema,
])

export type PageReport = v.InferOutput<typeof pageReportSchema>
export type ArticleReport = v.InferOutput<typeof articleReportSchema>
