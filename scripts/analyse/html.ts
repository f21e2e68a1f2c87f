import type { Analyse } from '../../utils/analysis/analyse'
import { toFindings } from '../../utils/findings'
import type { inspect, paintAndClear } from '../in-page/inspect'
import { openOfflinePages } from '../in-page/offline-pages'
import { pageInput } from './input'

/**
 * Starts the browser in which the pages of a run are looked at.
 *
 * @param options.paint whether to paint the findings and clear them again
 * @param options.scripts whether the pages' own scripts run
 */
export async function createHtmlAnswerer(analyse: Analyse, options: { paint: boolean; scripts: boolean }) {
  const pages = await openOfflinePages(new URL('../in-page/inspect.ts', import.meta.url), options)
  return {
    async answer(line: Record<string, unknown>): Promise<object> {
      return pages.visit(pageInput(line), async (call) => {
        const page = await call<typeof inspect>('inspect')
        const analysis = analyse(page.text)
        if (!options.paint) return { ...page, ...analysis }
        const painting = await call<typeof paintAndClear>('paintAndClear', toFindings(analysis))
        return { ...page, ...painting, ...analysis }
      })
    },
    close: pages.close,
  }
}
