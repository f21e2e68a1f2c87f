import * as v from 'valibot'
import { analysisSchema } from './analysis-schema'
import { correctionsSchema } from './corrections/correction'
import { LANGUAGE_CODES } from './i18n'
import { createMessaging, type MessageMap } from './messaging'
import { pageReportSchema, TEXT_LIMIT, whySchema } from './page-report'
import { lookSettingsSchema } from './settings/schema'

const nothing = v.undefined()
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * Every message of the extension: who may send it, what goes in and what comes back. The receiver drops whatever
 * does not fit. `page` messages come out of a page's process, so nothing in them is trusted.
 */
const MESSAGES = {
  // From the detector on a page to the background
  /** The page is an article: bring the reader script into the tab, if the reader's settings want it there. */
  articleFound: { from: 'page', data: v.object({ why: whySchema }), reply: v.void() },

  // From the reader script on a page to the background
  /** Analyses an article's text, unless it is in a language Sourcelight does not know; `anyLanguage`: even then. */
  analyse: {
    from: 'page',
    data: v.object({ text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)), anyLanguage: v.boolean() }),
    reply: v.variant('state', [
      v.object({ state: v.literal('analysed'), analysis: analysisSchema }),
      v.object({ state: v.literal('other-language'), language: v.string() }),
    ]),
  },

  /**
   * Takes the styles of the marks out of the sending page that were put there by the settings `before`, and puts
   * those in that follow from the settings `now`. Null: none.
   */
  changeStyles: {
    from: 'page',
    data: v.object({ before: v.nullable(lookSettingsSchema), now: v.nullable(lookSettingsSchema) }),
    reply: v.void(),
  },
  /** The messages of the interface in a language that the reader chose; a page's scripts cannot read them. */
  getCatalog: {
    from: 'page',
    data: v.object({ language: v.picklist(LANGUAGE_CODES) }),
    reply: v.record(v.string(), v.object({ message: v.string() })),
  },
  /** Shows the number of findings on the toolbar button of the sending tab; null takes it away. */
  showCount: { from: 'page', data: v.object({ count: v.nullable(count) }), reply: v.void() },

  // From popup, side panel and background to the reader script of a tab
  getReport: { from: 'extension', data: nothing, reply: pageReportSchema },
  /** Switches this page on ("Highlight anyway" included) or off. */
  setPageOn: { from: 'extension', data: v.object({ on: v.boolean() }), reply: pageReportSchema },
  /** Takes over the reader's corrections of this page, all of them, and paints anew. They are stored elsewhere. */
  setCorrections: {
    from: 'extension',
    data: v.object({ corrections: correctionsSchema }),
    reply: pageReportSchema,
  },
  /** Scrolls to a place of a finding and flashes it. False when it is not on the page. */
  reveal: {
    from: 'extension',
    data: v.object({ findingId: v.pipe(v.string(), v.maxLength(100)), place }),
    reply: v.boolean(),
  },
  /** Restores the page and ends the reader script: the site is no longer ours. */
  leave: { from: 'extension', data: nothing, reply: v.void() },
  /** Goes to the next or the previous finding. */
  step: {
    from: 'extension',
    data: v.object({ direction: v.picklist(['next', 'previous']) }),
    reply: v.void(),
  },
} satisfies MessageMap

/** What comes back for a message. */
export type ReplyTo<Type extends keyof typeof MESSAGES> = v.InferOutput<(typeof MESSAGES)[Type]['reply']>

export const { sendMessage, onMessage } = createMessaging(MESSAGES)
export { InterruptedError, NoReceiverError, OrphanedError } from './messaging'
