import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalog, type Language, setCatalog } from '@/utils/i18n'

/** The messages of a language, as they are shipped. */
export function readCatalog(language: Language): Catalog {
  return JSON.parse(readFileSync(join('public/_locales', language, 'messages.json'), 'utf8'))
}

/** Lets `t` speak a language without a browser. */
export function speak(language: Language): void {
  setCatalog(readCatalog(language))
}
