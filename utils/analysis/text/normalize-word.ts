const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const NOT_PLAIN = /[^\x20-\x7e]/

/**
 * The word as dictionaries write it: composed (NFC), without invisible characters, with straight apostrophes and
 * plain hyphens. Case stays.
 */
export function normalizeWord(word: string): string {
  if (!NOT_PLAIN.test(word)) return word
  return word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2019\u02BC\uFF07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
}
