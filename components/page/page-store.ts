import { computed, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Correction } from '@/utils/corrections/correction'
import { saveCorrections } from '@/utils/corrections/store'
import { type Entry, toEntries } from '@/utils/entries'
import { toFindings } from '@/utils/findings'
import { followTab } from '@/utils/follow'
import { t } from '@/utils/i18n'
import { sendMessage } from '@/utils/messages'
import type { ArticleReport, PageReport } from '@/utils/page-report'
import { originPattern, type PageView, viewWithoutReport } from '@/utils/page-view'
import { getTabReport } from '@/utils/reader-script'
import {
  DEFAULTS,
  getSettings,
  type Settings,
  SettingsTooLargeError,
  switchSite,
  updateSettings,
  watchSettings,
} from '@/utils/settings'
import { summarize } from '@/utils/summary'

/** How long to wait before asking again while a page is being read, in milliseconds. */
const ASK_AGAIN = 250
const ALL_SITES = ['http://*/*', 'https://*/*']

export interface ShownTab {
  id: number
  url: string | undefined
  title: string
  isLoading: boolean
  incognito: boolean
}

export type PageStore = ReturnType<typeof createPageStore>

/** What popup and side panel know of the tab they show, and what a reader can do there. */
export function createPageStore() {
  const tab = signal<ShownTab | null>(null)
  const view = signal<PageView>({ state: 'loading' })
  const settings = signal<Settings>(DEFAULTS)
  /** False when the browser lets us read the tab's site only because the reader clicked, or not at all. */
  const hasAccess = signal(true)
  const inView = signal<ReadonlySet<string>>(new Set())
  /** What is said to the reader about the last thing they did; empty when all is well. */
  const notice = signal('')

  const article = computed<ArticleReport | null>(() => (view.value.state === 'article' ? view.value : null))
  const entries = computed(() => article.value && toEntries(article.value.analysis, article.value.text))
  const summary = computed(() => article.value && summarize(article.value.analysis, article.value.text))

  /** What is marked on the page and counted on the toolbar button. */
  const findings = computed(() =>
    article.value ? toFindings(article.value.analysis, settings.value).length : 0,
  )

  /** Ends all that is under way for the tab shown. */
  let shown = new AbortController()
  let isFollowing = false

  async function refresh(current = shown.signal): Promise<void> {
    const { value: asked } = tab
    if (!asked) return
    const [report, granted] = await Promise.all([
      // Without an address there is no access, and asking for it would wait for ever.
      asked.url === undefined ? null : getTabReport(asked.id).catch(() => null),
      browser.permissions.contains({ origins: originsOf(asked) }),
    ])
    if (current.aborted) return
    view.value = report ?? viewWithoutReport(asked.url, granted)
    hasAccess.value = granted
    if (report) follow(current)
    if (view.value.state === 'reading') setTimeout(() => !current.aborted && refresh(current), ASK_AGAIN)
  }

  function follow(current: AbortSignal): void {
    if (isFollowing || !tab.value) return
    isFollowing = true
    followTab(
      tab.value.id,
      (event) => {
        if (event.kind === 'report') void refresh(current)
        else inView.value = new Set(event.findings)
      },
      () => {
        isFollowing = false
        inView.value = new Set()
      },
      current,
    )
  }

  /** Stores something, and says so where that fails, as it does when the storage is full. */
  async function store(write: () => Promise<void>): Promise<void> {
    try {
      await write()
      notice.value = ''
    } catch (error) {
      notice.value =
        error instanceof SettingsTooLargeError
          ? t('sitesFull')
          : t('optionsNotSaved', { message: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Lets the tab's reader script do something that changes its report. */
  async function act(action: (tabId: number) => Promise<PageReport>): Promise<void> {
    const current = shown.signal
    const report = await action(tab.value!.id).catch(() => null)
    if (current.aborted) return
    if (report) view.value = report
    await refresh(current)
  }

  return {
    tab,
    view,
    settings,
    hasAccess,
    inView,
    notice,
    article,
    entries,
    summary,
    findings,

    async loadSettings(signal: AbortSignal): Promise<void> {
      settings.value = await getSettings()
      watchSettings((changed) => {
        settings.value = changed
        void refresh()
      }, signal)
    },

    refresh: () => refresh(),

    /** Shows a tab, and follows it until another one, or another page, is shown. */
    async showTab(next: ShownTab): Promise<void> {
      shown.abort()
      shown = new AbortController()
      isFollowing = false
      if (next.isLoading || next.url !== tab.value?.url)
        view.value = { state: tab.value ? 'reading' : 'loading' }
      tab.value = next
      inView.value = new Set()
      await refresh()
    },

    setPageOn: (on: boolean) => act((tabId) => sendMessage('setPageOn', { on }, tabId)),

    async setSiteOn(on: boolean): Promise<void> {
      const { url } = tab.value!
      if (url === undefined) return
      await store(async () => {
        settings.value = await updateSettings((s) => ({ ...s, sites: switchSite(s.sites, url, on) }))
      })
      await refresh()
    },

    /** Asks the browser for access to the tab's site. Call it straight from a click. */
    allowSite: () => browser.permissions.request({ origins: originsOf(tab.value!) }),

    reveal: (entry: Entry, place: number) =>
      sendMessage('reveal', { findingId: entry.finding, place }, tab.value!.id).catch(() => false),

    /** Sets the corrections of this page. They are kept, except in private windows and where the storage is full. */
    async correct(corrections: Correction[]): Promise<void> {
      const page = article.value
      const { url, incognito } = tab.value!
      if (!page || url === undefined) return
      // Under the address that the browser tells: a page's process could name another page's.
      if (!incognito) await store(() => saveCorrections({ url, title: page.title }, corrections))
      await act((tabId) => sendMessage('setCorrections', { corrections }, tabId))
    },
  }
}

function originsOf({ url }: ShownTab): string[] {
  const pattern = url === undefined ? null : originPattern(url)
  return pattern ? [pattern] : ALL_SITES
}
