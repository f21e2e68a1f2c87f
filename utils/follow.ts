import * as v from 'valibot'
import { browser } from 'wxt/browser'

/**
 * What the reader script tells popup and side panel while they are open. It comes out of a page's process, so
 * `followTab` validates it.
 */
const followEventSchema = v.variant('kind', [
  /** The report is another one now: fetch it anew. */
  v.object({ kind: v.literal('report') }),
  /** The findings in view, as `Finding.id`; sent at once to a new follower and after scrolling. */
  v.object({ kind: v.literal('in-view'), findings: v.array(v.string()) }),
])
export type FollowEvent = v.InferOutput<typeof followEventSchema>

/** A port from an extension page to a tab, so that following a tab never wakes the background. */
const PORT = 'follow'

/**
 * Listens to a tab's reader script until the signal aborts. Quiet when the tab has none.
 *
 * @param ended called when the page goes away or the reader script stops
 */
export function followTab(
  tabId: number,
  tell: (event: FollowEvent) => void,
  ended: () => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 })
  port.onMessage.addListener((message) => {
    const event = v.safeParse(followEventSchema, message)
    if (event.success && !signal.aborted) tell(event.output)
  })
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) ended()
  })
  signal.addEventListener('abort', () => port.disconnect(), { once: true })
}

/** The reader script's side: those who follow this tab. */
export interface Followers {
  tell(event: FollowEvent): void
}

/**
 * Lets extension pages follow this tab until the signal aborts.
 *
 * @param welcome what a new follower is told at once
 * @param changed called when the first follower comes (true) or the last goes (false): what only followers need
 *   can rest in between
 */
export function acceptFollowers(
  welcome: () => FollowEvent[],
  changed: (followed: boolean) => void,
  signal: AbortSignal,
): Followers {
  const ports = new Set<ReturnType<typeof browser.tabs.connect>>()
  const accept = (port: ReturnType<typeof browser.tabs.connect>) => {
    if (port.name !== PORT) return
    ports.add(port)
    if (ports.size === 1) changed(true)
    for (const event of welcome()) port.postMessage(event)
    port.onDisconnect.addListener(() => {
      ports.delete(port)
      if (ports.size === 0) changed(false)
    })
  }
  browser.runtime.onConnect.addListener(accept)
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onConnect.removeListener(accept)
      for (const port of ports) port.disconnect()
      ports.clear()
    },
    { once: true },
  )
  return {
    tell(event) {
      for (const port of ports) port.postMessage(event)
    },
  }
}
