import { loadLanguage } from '@/utils/i18n'
import { sendMessage } from '@/utils/page/messages'
import type { Settings } from '@/utils/settings'

let spoken: Settings['language'] = 'auto'

/** Lets cards and cues speak the reader's language; the browser's, when the reader's cannot be had. */
export async function speakLanguage({ language }: Settings): Promise<void> {
  if (language === spoken) return
  spoken = language
  await loadLanguage(language, (language) => sendMessage('getCatalog', { language })).catch(() => {})
}
