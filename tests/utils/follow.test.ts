import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { acceptFollowers, type FollowEvent, followTab } from '@/utils/follow'

/** One end of a port. */
interface End {
  name: string
  listeners: { message: ((event: unknown) => void)[]; disconnect: (() => void)[] }
  other: End | null
  onMessage: { addListener(listener: (event: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
  postMessage(event: unknown): void
  disconnect(): void
}

/** Two ends of a port, as the browser makes them. */
function connectPorts() {
  const end = (name: string): End => {
    const listeners = { message: [] as ((event: unknown) => void)[], disconnect: [] as (() => void)[] }
    return {
      name,
      listeners,
      other: null,
      onMessage: { addListener: (listener: (event: unknown) => void) => listeners.message.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => listeners.disconnect.push(listener) },
      postMessage(event: unknown) {
        for (const tell of this.other!.listeners.message) tell(event)
      },
      disconnect() {
        for (const tell of this.other!.listeners.disconnect) tell()
      },
    }
  }
  const accepting = new Set<(port: unknown) => void>()
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    accepting.add(listener as never)
  })
  vi.spyOn(browser.runtime.onConnect, 'removeListener').mockImplementation((listener) => {
    accepting.delete(listener as never)
  })
  browser.tabs.connect = ((_id: number, { name }: { name: string }) => {
    const [here, there] = [end(name), end(name)]
    here.other = there
    there.other = here
    // The other side hears of it later, as in a browser.
    queueMicrotask(() => {
      for (const accept of accepting) accept(there)
    })
    return here
  }) as never
}

beforeEach(() => {
  vi.restoreAllMocks()
  connectPorts()
})

const WELCOME: FollowEvent = { kind: 'in-view', findings: ['person:0'] }

describe('following a tab', () => {
  it('begins with what is to be known at once, and goes on with what is told', async () => {
    const events: FollowEvent[] = []
    const reader = acceptFollowers(
      () => [WELCOME],
      () => {},
      new AbortController().signal,
    )
    followTab(
      1,
      (event) => events.push(event),
      () => {},
      new AbortController().signal,
    )
    await Promise.resolve()
    reader.tell({ kind: 'report' })
    expect(events).toEqual([WELCOME, { kind: 'report' }])
  })

  it.each([null, 'report', { kind: 'other' }, { kind: 'in-view' }, { kind: 'in-view', findings: [{}] }])(
    'hears nothing that a reader script would not say: %j',
    async (message) => {
      const heard = vi.fn()
      const reader = acceptFollowers(
        () => [],
        () => {},
        new AbortController().signal,
      )
      followTab(1, heard, () => {}, new AbortController().signal)
      await Promise.resolve()
      reader.tell(message as never)
      expect(heard).not.toHaveBeenCalled()
      reader.tell({ kind: 'report' })
      expect(heard).toHaveBeenCalledOnce()
    },
  )

  it('lets the reader script rest while nobody follows', async () => {
    const changed = vi.fn()
    acceptFollowers(() => [], changed, new AbortController().signal)
    const [first, second] = [new AbortController(), new AbortController()]
    followTab(
      1,
      () => {},
      () => {},
      first.signal,
    )
    followTab(
      1,
      () => {},
      () => {},
      second.signal,
    )
    await Promise.resolve()
    expect(changed.mock.calls).toEqual([[true]])
    first.abort()
    expect(changed.mock.calls).toEqual([[true]])
    second.abort()
    expect(changed.mock.calls).toEqual([[true], [false]])
  })

  it('ends when the reader script stops, and nothing is heard of it after', async () => {
    const ended = vi.fn()
    const reading = new AbortController()
    acceptFollowers(
      () => [],
      () => {},
      reading.signal,
    )
    followTab(1, () => {}, ended, new AbortController().signal)
    await Promise.resolve()
    reading.abort()
    expect(ended).toHaveBeenCalledOnce()
  })
})
