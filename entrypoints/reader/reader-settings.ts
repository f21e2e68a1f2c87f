import { browser } from 'wxt/browser'
import { request } from '@/utils/page/messages'
import type { Settings } from '@/utils/settings'

/** The settings as the background reads them, which knows what is valid and how older ones are migrated. */
export const getSettings = (): Promise<Settings> => request('getSettings', undefined)

/** Calls back with the settings after every change, wherever it was made, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = async (_: unknown, area: string) => {
    if (area !== 'sync') return
    const settings = await getSettings()
    if (!signal.aborted) changed(settings)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
