import type { Analyse } from '../../utils/analysis/analyse'
import type { inspect } from '../in-page/inspect'
import { openOfflinePages } from '../in-page/offline-pages'
import { pageInput } from './input'

/**
 * Starts the browser in which the pages of a run are looked at.
 *
 * @param options.scripts whether the pages' own scripts run
 */
export async function createHtmlAnswerer(analyse: Analyse, options: { scripts: boolean }) {
  const pages = await openOfflinePages(new URL('../in-page/inspect.ts', import.meta.url), options)
  return {
    async answer(line: Record<string, unknown>): Promise<object> {
      return pages.visit(pageInput(line), async (call) => {
        const page = await call<typeof inspect>('inspect')
        return { ...page, ...analyse(page.text) }
      })
    },
    close: pages.close,
  }
}
