import { browser } from 'wxt/browser'
import { type Analyse, createAnalyzer } from '@/utils/analysis/analyse'
import { loadModels } from '@/utils/analysis/models'

let loading: Promise<Analyse> | null = null

/** The analyser, its models loaded once in the life of the background; a failure is tried again at the next call. */
export function getAnalyser(): Promise<Analyse> {
  loading ??= loadModels(readModelFile)
    .then(createAnalyzer)
    .catch((error: unknown) => {
      loading = null
      throw error
    })
  return loading
}

/** Reads a file of the package itself. */
async function readModelFile(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as never))
  return new Uint8Array(await response.arrayBuffer())
}
