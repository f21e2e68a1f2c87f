import { toFindings } from '@/utils/findings'
import { acceptFollowers } from '@/utils/follow'
import { watchInView } from '@/utils/page/reading/in-view'
import type { PageReader } from '@/utils/page/reading/page-reader'

/** Tells popup and side panel, while they follow this tab, of new reports and of what is in view. */
export function followView(page: PageReader, signal: AbortSignal): { reportChanged(): void } {
  let findings: string[] = []
  let isFollowed = false
  let watching = new AbortController()
  const followers = acceptFollowers(
    () => [{ kind: 'in-view', findings }],
    (followed) => {
      isFollowed = followed
      watch()
    },
    signal,
  )
  signal.addEventListener('abort', () => watching.abort(), { once: true })

  function watch(): void {
    watching.abort()
    watching = new AbortController()
    const { reading, report } = page
    if (!isFollowed || !reading || report.state !== 'article' || signal.aborted) return
    const tell = (ids: string[]) => {
      findings = ids
      followers.tell({ kind: 'in-view', findings })
    }
    // The lists have everything, also what is not painted.
    watchInView(reading.article, toFindings(report.analysis), tell, watching.signal)
  }

  return {
    reportChanged() {
      followers.tell({ kind: 'report' })
      watch()
    },
  }
}
