import type { PageReport } from './page-report'

/** What popup and side panel show: the tab's report, or why there is none. */
export type PageView =
  | { state: 'loading' }
  /** A page on which browsers run no extension. */
  | { state: 'restricted' }
  /** The browser withholds access; `origin` is the pattern to ask for, null when not even the address is known. */
  | { state: 'withheld'; origin: string | null }
  | PageReport

/** Sites whose pages browsers keep to themselves although their addresses look ordinary. */
const CLOSED_SITES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
])

/**
 * What to show for a tab into which the browser does not let the reader script.
 *
 * @param address of the tab; undefined when the browser does not tell
 * @param hasAccess whether the extension may run on that address (on all sites, when there is none)
 */
export function viewWithoutReport(address: string | undefined, hasAccess: boolean): PageView {
  if (address === undefined) return hasAccess ? { state: 'restricted' } : { state: 'withheld', origin: null }
  const origin = originPattern(address)
  if (hasAccess || !origin || CLOSED_SITES.has(new URL(address).hostname)) return { state: 'restricted' }
  return { state: 'withheld', origin }
}

/** The match pattern of a web page's site, as permissions are asked for; null when it is no web page. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null
}
