import type { PageReport } from '../../utils/page-report'
import type { StubbedTab } from '../browser/support/stub-tab'
import { longReport, SAMPLE_REPORT } from './sample-report'

const WEB_PAGE = { url: 'https://www.example.org/a', title: 'A page' }
const nothing = { people: [], sources: [], quotes: [], numbers: [], quantities: [] }
const tabWith = (report: PageReport | null): StubbedTab => ({ ...WEB_PAGE, report })

/** A tab for every state of popup and side panel. */
export const POPUP_STATES: Record<string, StubbedTab> = {
  article: { ...tabWith(SAMPLE_REPORT), inView: ['source:s1', 'quotes:s0'] },
  corrected: tabWith({
    ...SAMPLE_REPORT,
    truncated: true,
    corrections: [{ kind: 'not-a-person', name: 'Camp Merrow' }],
  }),
  long: tabWith(longReport(15)),
  empty: tabWith({ ...SAMPLE_REPORT, analysis: nothing }),
  reading: tabWith({ state: 'reading' }),
  'not an article': tabWith({ state: 'not-article', why: [] }),
  'off here': tabWith({ state: 'off', by: 'page' }),
  'off on the site': tabWith({ state: 'off', by: 'site' }),
  'on demand': tabWith({ state: 'off', by: 'on-demand' }),
  'other language': tabWith({ state: 'other-language', language: 'sv' }),
  failed: tabWith({ state: 'failed', message: 'out of memory' }),
  restricted: { url: 'chrome://version', title: 'About', report: null },
  withheld: { ...tabWith(null), hasAccess: false },
}
