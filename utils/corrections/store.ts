import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type Correction, correctionsSchema } from './correction'
import { pageKey } from './page-key'

/** Pages whose corrections are kept; the one corrected longest ago goes first. */
export const MOST_PAGES = 200
const PREFIX = 'corrections:'

const storedSchema = v.object({ title: v.string(), savedAt: v.number(), corrections: correctionsSchema })

/** The corrections of one page, as the options list them. */
export interface CorrectedPage extends v.InferOutput<typeof storedSchema> {
  url: string
}

/** What the reader corrected on a page; nothing when what is stored cannot be read. */
export async function getCorrections(url: string): Promise<Correction[]> {
  const key = PREFIX + pageKey(url)
  const stored = v.safeParse(storedSchema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.output.corrections : []
}

/** Keeps the corrections of a page on this machine; an empty list forgets the page. */
export async function saveCorrections(
  page: { url: string; title: string },
  corrections: Correction[],
): Promise<void> {
  const key = PREFIX + pageKey(page.url)
  if (corrections.length === 0) return browser.storage.local.remove(key)
  const value = { title: page.title.slice(0, 300), savedAt: Date.now(), corrections }
  await browser.storage.local.set({ [key]: value })
  const pages = await listCorrectedPages()
  const oldest = pages.slice(MOST_PAGES).map(({ url }) => PREFIX + url)
  if (oldest.length > 0) await browser.storage.local.remove(oldest)
}

/** All pages with corrections, the one corrected last first. */
export async function listCorrectedPages(): Promise<CorrectedPage[]> {
  const pages: CorrectedPage[] = []
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (!key.startsWith(PREFIX)) continue
    const stored = v.safeParse(storedSchema, value)
    if (stored.success) pages.push({ url: key.slice(PREFIX.length), ...stored.output })
  }
  return pages.sort((a, b) => b.savedAt - a.savedAt)
}

/** Forgets the corrections of all pages. */
export async function forgetAllCorrections(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(PREFIX))
  await browser.storage.local.remove(keys)
}

/**
 * Tells of changes to any page's corrections until the signal aborts.
 *
 * @param changed gets the keys (`pageKey`) of the pages that changed
 */
export function watchCorrections(changed: (pages: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX))
    if (area === 'local' && keys.length > 0) changed(keys.map((key) => key.slice(PREFIX.length)))
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
