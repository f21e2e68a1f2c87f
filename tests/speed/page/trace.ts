import type { Page } from 'puppeteer-core'

/** An event of Chromium's tracing; times in microseconds, those of the processor without what other work takes. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string }; name?: string }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])

/** What scripts cost a page, in milliseconds of the processor. */
export interface Costs {
  /** Each stretch of work of the extension's scripts that names its file. */
  ours: number[]
  /** Each task of the page's thread after the extension's first, the drawing of what it changed included. */
  tasks: number[]
}

/** Records what runs in a page during some work. */
export async function costsDuring(page: Page, work: () => Promise<void>): Promise<Costs> {
  await page.tracing.start({ categories: CATEGORIES })
  await work()
  const bytes = await page.tracing.stop()
  const { traceEvents } = JSON.parse(Buffer.from(bytes!).toString()) as { traceEvents: TraceEvent[] }
  const ours = traceEvents.filter(
    ({ name, args }) => SCRIPT.has(name) && args?.data?.url?.startsWith('chrome-extension://'),
  )
  const [first] = ours.sort((a, b) => a.ts - b.ts)
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === first?.pid && tid === first.tid && ts + dur >= first.ts,
  )
  return { ours: ours.map(milliseconds), tasks: tasks.map(milliseconds) }
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1000
