import * as v from 'valibot'
import { ALL_PARTS, CATEGORIES, type Category, type Part } from './categories'
import { PALETTE_IDS } from './palettes'

/** The version of this schema. Changing a stored shape means: one more, and a migration in `migrations/`. */
export const VERSION = 1

export const UNDERLINES = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'none'] as const

/** How one category is shown. */
const categorySchema = v.object({
  on: v.boolean(),
  /** '#rrggbb' chosen by the reader for any ground, or null for the palette's. */
  color: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  underline: v.picklist(UNDERLINES),
})

/** A host name as `location.hostname` gives it: 'www.example.org', 'localhost', '[::1]'. */
const siteSchema = v.pipe(v.string(), v.regex(/^[a-z0-9._[\]:-]{1,253}$/))

const ENTRIES = {
  /** Whether articles are analysed as they open, or when the reader asks. */
  mode: v.picklist(['automatic', 'on-demand']),
  sites: v.object({
    /** Sites of the list stay off, or they are the only ones that are on. A site includes its subdomains. */
    mode: v.picklist(['off-on', 'only-on']),
    list: v.array(siteSchema),
  }),
  categories: recordOf(CATEGORIES, categorySchema),
  parts: recordOf(ALL_PARTS, v.boolean()),
  palette: v.picklist(PALETTE_IDS),
  /** Which mentions are marked: all, the first of each finding, or those in view only. */
  density: v.picklist(['all', 'first', 'in-view']),
  /** Number of findings on the toolbar button. */
  badge: v.boolean(),
  /** The "why is this marked?" card. */
  cards: v.boolean(),
  /** The overview rail at the scroll bar. */
  rail: v.boolean(),
  /** A short spoken cue for each finding. */
  screenReaderCues: v.boolean(),
  /** "Analyse this page" in the context menu. */
  contextMenu: v.boolean(),
  painter: v.picklist(['auto', 'marks', 'highlights']),
  language: v.picklist(['auto', 'en', 'de', 'fr', 'es']),
}

/** What is stored and what `getSettings` gives: the reader's choices, complete and valid. */
export const settingsSchema = v.object(ENTRIES)
export type Settings = v.InferOutput<typeof settingsSchema>
export type CategorySettings = v.InferOutput<typeof categorySchema>
export type Underline = (typeof UNDERLINES)[number]

/** The part of the settings that says what findings look like on a page. */
export const lookSettingsSchema = v.pick(settingsSchema, ['categories', 'palette'])
export type LookSettings = v.InferOutput<typeof lookSettingsSchema>

/** The settings of a new installation: written here and nowhere else. */
export const DEFAULTS: Settings = {
  mode: 'automatic',
  sites: { mode: 'off-on', list: [] },
  categories: {
    people: { on: true, color: null, underline: 'solid' },
    unnamed: { on: true, color: null, underline: 'dashed' },
    numbers: { on: true, color: null, underline: 'dotted' },
    'named-quotes': { on: false, color: null, underline: 'none' },
    institutions: { on: false, color: null, underline: 'double' },
    documents: { on: false, color: null, underline: 'wavy' },
  },
  parts: {
    'people/story': true,
    'people/bylines': true,
    'unnamed/withheld': true,
    'unnamed/individuals': true,
    'unnamed/groups': true,
    'unnamed/partly-named': true,
    'unnamed/hearsay': false,
    'unnamed/quotations': true,
    'numbers/with-source': true,
    'numbers/without-source': true,
    'institutions/institutions': true,
    'institutions/roles': true,
    'documents/documents': true,
    'documents/media': true,
  },
  palette: 'sourcelight',
  density: 'all',
  badge: true,
  cards: true,
  rail: false,
  screenReaderCues: true,
  contextMenu: true,
  painter: 'auto',
  language: 'auto',
}

/**
 * Reads a value of unknown origin as settings. What is missing (a field newer than the value) or wrong becomes its
 * default; everything else is kept.
 *
 * @returns the settings, and whether anything present in the value was wrong
 */
export function parseSettings(value: unknown): { settings: Settings; damaged: boolean } {
  const settings = structuredClone(DEFAULTS)
  if (!isRecord(value)) return { settings, damaged: true }
  return { settings, damaged: takeOver(settings, value, settingsSchema.entries) }
}

/** Copies the valid fields of `value` into `settings`; true when a field that was present is not valid. */
function takeOver(settings: object, value: Record<string, unknown>, entries: v.ObjectEntries): boolean {
  let damaged = false
  for (const [key, schema] of Object.entries(entries)) {
    const field = value[key]
    if (field === undefined) continue
    const nested = 'entries' in schema ? (schema.entries as v.ObjectEntries) : null
    if (nested && isRecord(field)) {
      damaged = takeOver(settings[key as never], field, nested) || damaged
      continue
    }
    const parsed = v.safeParse(schema, field)
    if (parsed.success) settings[key as never] = parsed.output as never
    else damaged = true
  }
  return damaged
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordOf<Key extends Category | Part, Schema extends v.GenericSchema>(
  keys: readonly Key[],
  schema: Schema,
) {
  return v.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>)
}
