import { isSiteOn, type Settings } from '@/utils/settings'

/** What the reader chose for the page at hand; null: nothing, the settings hold. */
export type Wish = 'on' | 'off' | null

/** Why the page is not read; null: it is to be read. */
export function offBy(wish: Wish, settings: Settings, url: string): 'page' | 'site' | 'on-demand' | null {
  if (wish !== null) return wish === 'on' ? null : 'page'
  if (!isSiteOn(settings.sites, url)) return 'site'
  return settings.mode === 'on-demand' ? 'on-demand' : null
}
