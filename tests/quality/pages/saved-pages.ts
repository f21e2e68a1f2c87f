import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SHARED } from '../shared'

/** A page as its server sent it, with label and, for some articles, the gold text of its body. */
export interface SavedPage {
  id: string
  set: 'fundus' | 'wcxb-dev' | 'frontpage' | 'mercury'
  label: string
  isArticle: boolean
  url: string
  bodyText?: string
  html: Buffer
}

/** Reads the development pages one at a time. They are other people's and never part of the project. */
export function* readPages(): Generator<SavedPage> {
  for (const line of readFileSync(join(SHARED, 'pages/index.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { file, ...page } = JSON.parse(line)
    // A few pages came without their address.
    page.url ??= 'http://127.0.0.1/page'
    yield { ...page, html: gunzipSync(readFileSync(join(SHARED, 'pages', file))) }
  }
}
