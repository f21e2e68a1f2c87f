import { siteOf } from './settings'

/**
 * The site a reader means by what they typed: 'example.org', 'www.example.org/news', 'https://example.org'.
 *
 * @returns the host name as the site list holds it; null when it is no site
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  if (text === '' || /\s/.test(text)) return null
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`
  const site = siteOf(address)
  const isHost = site !== null && (site.includes('.') || site === 'localhost' || site.startsWith('['))
  return isHost && /^[a-z0-9._[\]:-]{1,253}$/.test(site) ? site : null
}
