import type { PageReport } from './page-report'

/** What popup and side panel show: the tab's report, or why there is none. */
export type PageView =
  | { state: 'loading' }
  /** A page on which browsers run no extension. */
  | { state: 'restricted' }
  /** The browser withholds access; `origin` is the pattern to ask for, null when not even the address is known. */
  | { state: 'withheld'; origin: string | null }
  /** A page that was open before the extension was installed or updated. */
  | { state: 'unread' }
  | PageReport

/** Sites whose pages browsers keep to themselves although their addresses look ordinary. */
const CLOSED_SITES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
])

/**
 * What to show for a tab from which no report comes.
 *
 * @param address of the tab; undefined when the browser does not tell
 * @param hasAccess whether the extension may run on that address (on all sites, when there is none)
 */
export function viewWithoutReport(address: string | undefined, hasAccess: boolean): PageView {
  if (address === undefined) return hasAccess ? { state: 'restricted' } : { state: 'withheld', origin: null }
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || CLOSED_SITES.has(url.hostname))
    return { state: 'restricted' }
  return hasAccess ? { state: 'unread' } : { state: 'withheld', origin: originPattern(address) }
}

/** The match pattern of an address's site, as permissions are asked for. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
