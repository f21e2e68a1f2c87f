import { browser } from 'wxt/browser'
import type english from '@/public/_locales/en/messages.json'

/** The languages the interface speaks, each under its own name. The folders of `public/_locales`. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const
export type Language = keyof typeof LANGUAGES
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[]

export type MessageKey = keyof typeof english
/** A message with one form per plural category: `people_one`, `people_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never
export type Values = Record<string, string | number>
export type Catalog = Record<string, { message: string }>

/** Messages that stand in for those the browser chose. Null: the browser's language is followed. */
let override: Catalog | null = null
let formats: ReturnType<typeof createFormats> | null = null

function createFormats(language: string) {
  return {
    language,
    plurals: new Intl.PluralRules(language),
    integer: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
    languages: new Intl.DisplayNames(language, { type: 'language' }),
  }
}

const current = () => {
  formats ??= createFormats(rawMessage('languageCode') || 'en')
  return formats
}

/** Uses a catalog instead of the browser's language; null goes back to the browser's. */
export function setCatalog(catalog: Catalog | null): void {
  override = catalog
  formats = null
}

/**
 * Makes `t` speak a language.
 *
 * @param language one of `LANGUAGES`, or 'auto' to follow the browser
 * @param read how to come by a catalog where the package's own files cannot be read
 */
export async function loadLanguage(
  language: Language | 'auto',
  read: (language: Language) => Promise<Catalog> = readCatalog,
): Promise<void> {
  setCatalog(language === 'auto' ? null : await read(language))
}

/** The messages of a language, from the package's own files. */
export async function readCatalog(language: Language): Promise<Catalog> {
  const path = `/_locales/${language}/messages.json`
  const response = await fetch(browser.runtime.getURL(path as never))
  return response.json()
}

function rawMessage(key: string): string {
  return override ? (override[key]?.message ?? '') : browser.i18n.getMessage(key as never)
}

/**
 * A message in the reader's language.
 *
 * @param values what stands for `{name}` in the message; numbers are written as the language writes them
 */
export function t(key: MessageKey, values: Values = {}): string {
  return fill(rawMessage(key) || key, values)
}

/** The form of a message that fits a count, which stands for `{count}`. */
export function plural(key: PluralKey, count: number, values: Values = {}): string {
  const form = rawMessage(`${key}_${current().plurals.select(count)}`) || rawMessage(`${key}_other`)
  return fill(form || key, { ...values, count })
}

function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(value) : value
  })
}

/** The language in which messages are written now, as a BCP 47 tag. */
export const currentLanguage = (): string => current().language
export const formatNumber = (value: number): string => current().integer.format(value)
/** @param share from 0 to 1 */
export const formatShare = (share: number): string => current().percent.format(share)
/** The name of a language, 'sv' → "Swedish"; the tag itself when it is none. */
export function languageName(tag: string): string {
  try {
    return current().languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
