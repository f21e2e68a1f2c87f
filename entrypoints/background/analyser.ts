import { browser } from 'wxt/browser'
import { type Analyse, createAnalyzer } from '@/utils/analysis/analyse'
import type { Analysis } from '@/utils/analysis/analysis'
import { detectLanguage, isEnglish } from '@/utils/analysis/language'
import { loadModels } from '@/utils/analysis/models'

let loading: Promise<Analyse> | null = null

/** The analyser, its models loaded once in the life of the background; a failure is tried again at the next call. */
function getAnalyser(): Promise<Analyse> {
  loading ??= loadModels(readModelFile)
    .then(createAnalyzer)
    .catch((error: unknown) => {
      loading = null
      throw error
    })
  return loading
}

/** Loads the models ahead of a text that is sure to come. */
export function expectText(): void {
  // What goes wrong now is told when the text is there.
  void getAnalyser().catch(() => {})
}

/** What becomes of a text: its analysis, or the language for which there is none. */
export type Analysed =
  | { state: 'analysed'; analysis: Analysis }
  | { state: 'other-language'; language: string }

/** Answers the message `analyse`. */
export async function analyse({
  text,
  anyLanguage,
}: {
  text: string
  anyLanguage: boolean
}): Promise<Analysed> {
  if (!anyLanguage && !isEnglish(text)) {
    return { state: 'other-language', language: detectLanguage(text).language }
  }
  const analyseText = await getAnalyser()
  return { state: 'analysed', analysis: analyseText(text) }
}

/** Reads a file of the package itself. */
async function readModelFile(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as never))
  return new Uint8Array(await response.arrayBuffer())
}
