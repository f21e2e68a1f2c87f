import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A page as its server sent it, with label and, for some articles, the gold text of its body. */
export interface SavedPage {
  id: string
  set: 'fundus' | 'wcxb-dev' | 'frontpage' | 'mercury'
  label: string
  isArticle: boolean
  url: string | null
  bodyText?: string
  html: string
}

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/pages')

/** Whether the development pages are on this machine. They are other people's and never part of the project. */
export const havePages = (): boolean => existsSync(join(PAGES, 'index.jsonl'))

/** Reads the development pages, one at a time. */
export function* readPages(): Generator<SavedPage> {
  for (const line of readFileSync(join(PAGES, 'index.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { file, ...page } = JSON.parse(line)
    yield { url: null, ...page, html: gunzipSync(readFileSync(join(PAGES, file))).toString('utf8') }
  }
}
