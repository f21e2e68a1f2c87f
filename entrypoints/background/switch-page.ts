import { NoReceiverError, sendMessage } from '@/utils/messages'
import { bringReader } from '@/utils/reader-script'

/**
 * Switches a page on or off, bringing the reader script if it is not there.
 *
 * @param on null: the other way round
 */
export async function switchPage(tabId: number, on: boolean | null): Promise<void> {
  if (!(await bringReader({ tabId }))) return
  try {
    const report = on === null ? await sendMessage('getReport', undefined, tabId) : null
    await sendMessage(
      'setPageOn',
      { on: on ?? (report?.state !== 'article' && report?.state !== 'reading') },
      tabId,
    )
  } catch (error) {
    // The reader has left the page meanwhile.
    if (!(error instanceof NoReceiverError)) throw error
  }
}
