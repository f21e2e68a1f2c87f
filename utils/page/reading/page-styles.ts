import type { LookSettings } from '@/utils/settings'
import { sendMessage } from '../messages'

/** The styles of the marks on this page, which only the background can put there. */
export class PageStyles {
  private settings: LookSettings | null = null
  private last: Promise<void> = Promise.resolve()

  /** Changes the styles; null takes them away. Resolves when they are in effect, also when that fails. */
  use(settings: LookSettings | null): Promise<void> {
    const before = this.settings
    const now = settings && { categories: settings.categories, palette: settings.palette }
    if (JSON.stringify(before) === JSON.stringify(now)) return this.last
    this.settings = now
    this.last = this.last.then(() => sendMessage('changeStyles', { before, now })).catch(() => {})
    return this.last
  }
}
