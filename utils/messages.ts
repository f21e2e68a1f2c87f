import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { analysisSchema } from './analysis-schema'
import { correctionsSchema } from './corrections/correction'
import { LANGUAGE_CODES } from './i18n'
import { createReceiver, type Data, type MessageMap, type Reply, send, type TypeFrom } from './messaging'
import { pageReportSchema, TEXT_LIMIT } from './page-report'
import { lookSettingsSchema, settingsSchema } from './settings/schema'

const nothing = v.undefined()
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * Every message of the extension: who may send it, what goes in and what comes back. What comes out of a page's
 * process, as a `page` message or as the reply to an `extension` message, is not trusted: what does not fit is refused.
 */
const MESSAGES = {
  // From the detector on a page to the background
  /** The page is an article: bring the reader script into the tab, if the reader's settings want it there. */
  articleFound: { from: 'page', data: nothing, reply: v.void() },

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
  /** The reader's settings, complete and valid. */
  getSettings: { from: 'page', data: nothing, reply: settingsSchema },
  /** The reader's corrections of the page at an address of the sender's site. */
  getCorrections: {
    from: 'page',
    data: v.object({ url: v.pipe(v.string(), v.maxLength(20_000)) }),
    reply: correctionsSchema,
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

/** The map as a type; a page's own side of it is in `page/messages.ts`. */
export type Messages = typeof MESSAGES

/** Answers a message out of a page. What does not fit its schema is refused. */
export const onMessage = createReceiver<'page', Messages>('page', (type, data) =>
  v.parse(MESSAGES[type].data, data, { abortEarly: true }),
)

/**
 * Sends a message to the reader script in the top frame of a tab.
 *
 * @throws NoReceiverError, InterruptedError and OrphanedError; ValiError when the reply is not valid
 */
export async function sendMessage<Type extends TypeFrom<'extension', Messages>>(
  type: Type,
  data: Data<Messages[Type]>,
  tabId: number,
): Promise<Reply<Messages[Type]>> {
  const deliver = (envelope: unknown) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })
  return v.parse(MESSAGES[type].reply, await send(type, data, deliver)) as Reply<Messages[Type]>
}

export { InterruptedError, NoReceiverError, OrphanedError } from './messaging'
