import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onMessage, sendMessage } from '@/utils/page/messages'
import { PageReader } from '@/utils/page/reading/page-reader'
import { leavePage, takePlace } from '@/utils/page/reading/presence'
import { removeStaleMarks } from '@/utils/page/reading/stale-marks'
import { watchAddress } from '@/utils/page/reading/watch-address'
import { whenShown } from '@/utils/page/reading/when-shown'
import { whileExtensionLives } from '@/utils/page/reading/while-extension-lives'
import type { Settings } from '@/utils/settings'
import { followView } from './follow-view'
import { getSettings, watchSettings } from './reader-settings'
import { speakLanguage } from './speak-language'

/**
 * Reads the article of its page. The background brings it in when the detector has found an article, or when the
 * reader asks for it; it stays until the page goes. Everything it does ends with one signal.
 */
export default defineUnlistedScript(() => {
  const signal = takePlace('reader')
  if (!signal) return
  removeStaleMarks(document)

  const page = new PageReader(() => changed(), signal)
  const followers = followView(page, signal)
  const changed = () => {
    followers.reportChanged()
    void sendMessage('showCount', { count: page.count }).catch(() => {})
  }

  onMessage('getReport', () => page.report, signal)
  onMessage('setPageOn', ({ data }) => page.setOn(data.on), signal)
  onMessage('setCorrections', ({ data }) => page.correct(data.corrections), signal)
  onMessage('reveal', ({ data }) => page.reading?.reveal(data.findingId, data.place) ?? false, signal)
  onMessage('leave', () => leavePage(), signal)
  onMessage('step', ({ data }) => page.reading?.step(data.direction), signal)

  const choose = async (settings: Settings) => {
    await speakLanguage(settings)
    if (!signal.aborted) page.choose(settings)
  }
  const loadSettings = async () => choose(await getSettings())
  whenShown(document, () => {
    void loadSettings()
    watchSettings((settings) => void choose(settings), signal)
    watchAddress(() => page.moved(), signal)
  })
  // A page that comes back from the back/forward cache has missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void loadSettings(), { signal })
  whileExtensionLives(signal)
})
