import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { InterruptedError, NoReceiverError, OrphanedError, onMessage, sendMessage } from '@/utils/messages'
import * as pageSide from '@/utils/page/messages'

const { id } = fakeBrowser.runtime
const tab = { id: 7 }
const page = { id, tab, frameId: 0, url: 'https://example.org/a' }
const popup = { id, url: `chrome-extension://${id}/popup.html` }

let handlers: AbortController
beforeEach(() => {
  fakeBrowser.reset()
  handlers = new AbortController()
  return () => handlers.abort()
})

/** Delivers a raw message as the browser would, and gives what the sender gets back. */
async function deliver(envelope: unknown, sender: object): Promise<unknown> {
  const event = fakeBrowser.runtime.onMessage as never as {
    trigger: (...args: unknown[]) => Promise<unknown[]>
  }
  let respond: (answer: unknown) => void
  const answer = new Promise<unknown>((resolve) => {
    respond = resolve
  })
  const kept = await event.trigger(envelope, sender, respond!)
  return kept.includes(true) ? answer : undefined
}

describe('receiving', () => {
  it('hands a valid message of an allowed sender to its handler', async () => {
    const handler = vi.fn()
    onMessage('showCount', handler, handlers.signal)
    expect(await deliver({ type: 'showCount', data: { count: 3 } }, page)).toEqual({ reply: undefined })
    expect(handler).toHaveBeenCalledWith({ data: { count: 3 }, sender: page })
  })

  it.each([
    ['another extension', { ...page, id: 'somebody' }],
    ['a frame inside the page', { ...page, frameId: 4 }],
    ['a page of the extension itself', { ...popup, tab, frameId: 0 }],
  ])('refuses a message of a page that comes from %s', async (_, sender) => {
    const handler = vi.fn()
    onMessage('showCount', handler, handlers.signal)
    expect(await deliver({ type: 'showCount', data: { count: 3 } }, sender)).toEqual({ error: 'not allowed' })
    expect(handler).not.toHaveBeenCalled()
  })

  it('lets popup, options in a tab and background give orders, and no page', async () => {
    pageSide.onMessage('step', () => {}, handlers.signal)
    const order = { type: 'step', data: { direction: 'next' } }
    for (const sender of [popup, { ...popup, tab, frameId: 0 }, { id }]) {
      expect(await deliver(order, sender)).toEqual({ reply: undefined })
    }
    expect(await deliver(order, page)).toEqual({ error: 'not allowed' })
  })

  it.each([
    ['nothing', undefined],
    ['a number that is text', { count: '3' }],
    ['a negative number', { count: -1 }],
    ['no number', { count: Number.NaN }],
  ])('refuses %s where a count is wanted', async (_, data) => {
    const handler = vi.fn()
    onMessage('showCount', handler, handlers.signal)
    expect(await deliver({ type: 'showCount', data }, page)).toHaveProperty('error')
    expect(handler).not.toHaveBeenCalled()
  })

  it('refuses a text over the limit', async () => {
    const handler = vi.fn(() => ({ state: 'other-language', language: 'de' }) as const)
    onMessage('analyse', handler, handlers.signal)
    const send = (length: number) =>
      deliver({ type: 'analyse', data: { text: 'a'.repeat(length), anyLanguage: false } }, page)
    expect(await send(2_000_001)).toHaveProperty('error')
    expect(handler).not.toHaveBeenCalled()
    expect(await send(2_000_000)).toHaveProperty('reply')
  })

  it.each([
    null,
    7,
    'text',
    {},
    { type: 7 },
    { type: 'unknown' },
    { type: 'toString' },
    { type: '__proto__' },
  ])('leaves %j to others', async (envelope) => {
    pageSide.onMessage('step', () => {}, handlers.signal)
    expect(await deliver(envelope, popup)).toBeUndefined()
  })

  it('no longer answers after its signal is aborted', async () => {
    pageSide.onMessage('step', () => {}, handlers.signal)
    handlers.abort()
    expect(await deliver({ type: 'step', data: { direction: 'next' } }, popup)).toBeUndefined()
  })
})

describe('sending', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
      (_, envelope) => deliver(envelope, popup) as never,
    )
  })

  it('gives what the handler answers', async () => {
    pageSide.onMessage('getReport', () => ({ state: 'reading' }), handlers.signal)
    expect(await sendMessage('getReport', undefined, tab.id)).toEqual({ state: 'reading' })
  })

  it('throws what the handler throws', async () => {
    pageSide.onMessage(
      'getReport',
      () => {
        throw new Error('broken')
      },
      handlers.signal,
    )
    await expect(sendMessage('getReport', undefined, tab.id)).rejects.toThrow('broken')
  })

  it.each([
    ['Could not establish connection. Receiving end does not exist.', NoReceiverError],
    ['No tab with id: 12.', NoReceiverError],
    ['Extension context invalidated.', OrphanedError],
    ['The message port closed before a response was received.', InterruptedError],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed',
      InterruptedError,
    ],
  ])('tells "%s" by its class', async (message, expected) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error(message))
    await expect(sendMessage('getReport', undefined, 7)).rejects.toThrow(expected)
  })

  it('tells that nobody answered', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(undefined)
    await expect(sendMessage('getReport', undefined, 7)).rejects.toThrow(NoReceiverError)
  })

  it('refuses a forged report', async () => {
    const forged = { reply: { state: 'article', title: 7 } }
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(forged as never)
    await expect(sendMessage('getReport', undefined, 7)).rejects.toThrow('Invalid')
  })
})

describe('requests of a page', () => {
  const answers = (...given: (() => unknown)[]) => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReset()
    for (const give of given) send.mockImplementationOnce(async () => give() as never)
    return send
  }
  const closed = () => {
    throw new Error('The message port closed before a response was received.')
  }

  it('are sent again when the background is stopped half-way through', async () => {
    const send = answers(closed, () => ({ reply: [] }))
    expect(await pageSide.request('getCorrections', { url: page.url })).toEqual([])
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('tell that the extension is gone, which browsers say at once', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    await expect(pageSide.request('getCorrections', { url: page.url })).rejects.toThrow(OrphanedError)
  })

  it('fail at once with what the handler threw', async () => {
    const send = answers(() => ({ error: 'broken' }))
    await expect(pageSide.request('getCorrections', { url: page.url })).rejects.toThrow('broken')
    expect(send).toHaveBeenCalledTimes(1)
  })
})
