import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core'
import { findBrowser } from '../browsers/find-browser'
import { QUIET } from '../browsers/launch-chromium'
import { bundleForPage } from './bundle'

/** Calls an exported function of the bundled module inside the page. */
export type Call = <F extends (...args: never[]) => unknown>(
  name: string,
  ...args: Parameters<F>
) => Promise<Awaited<ReturnType<F>>>

/** A page as its server sent it. */
export interface Source {
  html: string | Buffer
  url: string
}

export interface OfflinePages {
  /** Shows a page, hands over a way to call into it, and closes it. */
  visit<T>(page: Source, look: (call: Call) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Keeps scripts from running but, unlike switching them off, shows the page as readers with scripts see it. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" }

/** A page that has not loaded after so many milliseconds is looked at as it is. */
const LOAD_LIMIT = 15_000

/** No name is looked up and no connection made, whatever a page's scripts try. */
export const NO_NETWORK = ['--proxy-server=127.0.0.1:1', '--proxy-bypass-list=<-loopback>']

/**
 * Opens pages in headless Chromium without the network: the document is answered, everything else fails at once.
 * One browser serves the whole run; one that has crashed is started anew.
 *
 * @param module what runs beside the page, in a world of its own as a content script does
 * @param options.scripts whether the pages' own scripts run
 */
export async function openOfflinePages(module: URL, options: { scripts: boolean }): Promise<OfflinePages> {
  const bundle = await bundleForPage(module)
  const executablePath = await findBrowser('chromium')
  const launch = () =>
    puppeteer.launch({ executablePath, headless: true, pipe: true, args: [...QUIET, ...NO_NETWORK] })
  let browser: Browser = await launch()
  return {
    async visit(source, look) {
      if (!browser.connected) browser = await launch()
      const page = await browser.newPage()
      try {
        await showOffline(page, source, options)
        return await look(await callInto(page, bundle))
      } finally {
        await page.close().catch(() => {})
      }
    },
    close: () => browser.close(),
  }
}

/**
 * Shows a page in a fresh tab: its document is answered, everything else fails at once. The tab shows no other page.
 *
 * @param options.scripts whether the page's own scripts run
 */
export async function showOffline(page: Page, source: Source, options: { scripts: boolean }): Promise<void> {
  await answerDocument(page, source, options.scripts ? {} : NO_SCRIPTS)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  await load(page, source.url)
}

async function answerDocument(page: Page, { html }: Source, headers: Record<string, string>): Promise<void> {
  const contentType = typeof html === 'string' || isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html'
  let answered = false
  const answer = async (request: HTTPRequest) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort()
    // A page that wants to move on stays: an error page in its place could not be looked at.
    if (answered) return request.respond({ status: 204 })
    answered = true
    return request.respond({ status: 200, contentType, headers, body: html })
  }
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request).catch(() => {}))
}

async function load(page: Page, url: string): Promise<void> {
  const loading = page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT })
  await loading.catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error
  })
}

/** Puts the bundle into the page's main frame, apart from the page's own globals. */
async function callInto(page: Page, bundle: string): Promise<Call> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sourcelight',
  })
  await evaluate(session, executionContextId, bundle)
  return (name, ...args) =>
    evaluate(session, executionContextId, `sourcelight.${name}(...${JSON.stringify(args)})`) as Promise<never>
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
