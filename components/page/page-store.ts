import { computed, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Correction } from '@/utils/corrections/correction'
import { saveCorrections } from '@/utils/corrections/store'
import { type Entry, toEntries } from '@/utils/entries'
import { followTab } from '@/utils/follow'
import { sendMessage } from '@/utils/messages'
import type { ArticleReport, PageReport } from '@/utils/page-report'
import { originPattern, type PageView, viewWithoutReport } from '@/utils/page-view'
import { getTabReport } from '@/utils/reader-script'
import {
  DEFAULTS,
  getSettings,
  type Settings,
  switchSite,
  updateSettings,
  watchSettings,
} from '@/utils/settings'
import { summarize } from '@/utils/summary'

/** How long to wait before asking again while a page is being read, in milliseconds. */
const ASK_AGAIN = 250

export interface ShownTab {
  id: number
  url: string | undefined
  title: string
  incognito: boolean
}

export type PageStore = ReturnType<typeof createPageStore>

/** What popup and side panel know of the tab they show, and what a reader can do there. */
export function createPageStore() {
  const tab = signal<ShownTab | null>(null)
  const view = signal<PageView>({ state: 'loading' })
  const settings = signal<Settings>(DEFAULTS)
  const inView = signal<ReadonlySet<string>>(new Set())

  const article = computed<ArticleReport | null>(() => (view.value.state === 'article' ? view.value : null))
  const entries = computed(() => article.value && toEntries(article.value.analysis, article.value.text))
  const summary = computed(() => article.value && summarize(article.value.analysis, article.value.text))

  let shown = new AbortController()

  /** Shows a tab, and follows it until another one is shown. */
  async function showTab(next: ShownTab): Promise<void> {
    shown.abort()
    shown = new AbortController()
    const { signal: current } = shown
    tab.value = next
    inView.value = new Set()
    // The reader script may have to be brought in first, and there is nothing to follow without it.
    await refresh(current)
    if (!current.aborted) follow(next.id, current)
  }

  async function refresh(current = shown.signal): Promise<void> {
    if (!tab.value) return
    const next = await fetchView(tab.value)
    if (current.aborted) return
    view.value = next
    if (next.state === 'reading') setTimeout(() => !current.aborted && refresh(current), ASK_AGAIN)
  }

  function follow(id: number, current: AbortSignal): void {
    followTab(
      id,
      (event) => {
        if (event.kind === 'report') void refresh(current)
        else inView.value = new Set(event.findings)
      },
      () => {
        inView.value = new Set()
      },
      current,
    )
  }

  /** Lets an action of the tab's reader script answer with a new report. */
  async function act(action: Promise<PageReport>): Promise<void> {
    const current = shown.signal
    const report = await action.catch(() => null)
    if (current.aborted) return
    if (report) view.value = report
    if (!report || report.state === 'reading') await refresh(current)
    follow(tab.value!.id, current)
  }

  return {
    tab,
    view,
    settings,
    inView,
    article,
    entries,
    summary,
    showTab,
    refresh: () => refresh(),

    async loadSettings(signal: AbortSignal): Promise<void> {
      settings.value = await getSettings()
      watchSettings((changed) => {
        settings.value = changed
      }, signal)
    },

    setPageOn: (on: boolean) => act(sendMessage('setPageOn', { on }, tab.value!.id)),

    async setSiteOn(on: boolean): Promise<void> {
      const { url } = tab.value!
      if (url === undefined) return
      settings.value = await updateSettings((s) => ({ ...s, sites: switchSite(s.sites, url, on) }))
      await refresh()
    },

    /** Asks the browser for access to the tab's site. Call it straight from a click. */
    async allowSite(): Promise<void> {
      const { url } = tab.value!
      const origins = url === undefined ? ['http://*/*', 'https://*/*'] : [originPattern(url)]
      if (await browser.permissions.request({ origins })) {
        view.value = { state: 'reading' }
        await refresh()
      }
    },

    reveal: (entry: Entry, place: number) =>
      sendMessage('reveal', { findingId: entry.id, place }, tab.value!.id).catch(() => false),

    /** Adds a correction, or takes one back. It is kept for this page, except in private windows. */
    async correct(corrections: Correction[]): Promise<void> {
      const page = article.value
      if (!page) return
      if (!tab.value!.incognito) await saveCorrections(page, corrections)
      await act(sendMessage('setCorrections', { corrections }, tab.value!.id))
    },
  }
}

async function fetchView(tab: ShownTab): Promise<PageView> {
  try {
    const report = await getTabReport(tab.id)
    if (report) return report
  } catch {
    // The page went away while it was asked.
  }
  const origins = tab.url?.startsWith('http') ? [originPattern(tab.url)] : ['http://*/*', 'https://*/*']
  return viewWithoutReport(tab.url, await browser.permissions.contains({ origins }))
}
