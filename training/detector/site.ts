import type { SavedPage } from '../../tests/quality/pages/saved-pages'

/** Second-level names under which countries register sites: bbc.co.uk is the site, not co.uk. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu)$/

/** The site that a page belongs to: all its pages go to one side of a split. */
export function siteOf({ url, id }: SavedPage): string {
  const { hostname } = new URL(url)
  const host = hostname === '127.0.0.1' ? id.replace(/^[^_]*_/, '').replace(/--.*/, '') : hostname
  const parts = host.split('.')
  const length = SECOND_LEVEL.test(parts.at(-2) ?? '') ? 3 : 2
  return parts.slice(-length).join('.')
}
