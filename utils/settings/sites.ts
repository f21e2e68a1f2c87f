import type { Settings } from './schema'

/** The site of a page as the site list holds it: the host name without "www."; null for pages without one. */
export function siteOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url)
    return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, '') : null
  } catch {
    return null
  }
}

/** Whether the site list lets Sourcelight work on a page. An entry stands for the site and its subdomains. */
export function isSiteOn(sites: Settings['sites'], url: string): boolean {
  const site = siteOf(url)
  const listed = site !== null && sites.list.some((entry) => site === entry || site.endsWith(`.${entry}`))
  return sites.mode === 'off-on' ? !listed : listed
}

/**
 * The site list with Sourcelight switched on or off for the site of a page, whichever way the list works. Turning
 * on takes out the entry of a parent domain too, if that is what kept the site off.
 */
export function switchSite(sites: Settings['sites'], url: string, on: boolean): Settings['sites'] {
  const site = siteOf(url)
  if (site === null || isSiteOn(sites, url) === on) return sites
  const shouldBeListed = (sites.mode === 'only-on') === on
  const list = shouldBeListed
    ? [...sites.list, site].sort()
    : sites.list.filter((entry) => site !== entry && !site.endsWith(`.${entry}`))
  return { ...sites, list }
}
