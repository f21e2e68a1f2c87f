import { browser } from 'wxt/browser'
import { MIGRATIONS, type Migration } from './migrations'
import { DEFAULTS, parseSettings, type Settings, VERSION } from './schema'

const SETTINGS_KEY = 'settings'
/** The site list has an item of its own: it alone can grow, and an item of `storage.sync` is bounded. */
const SITES_KEY = 'sites'
const ASIDE_KEY = 'settings-kept-aside'
/** `storage.sync.QUOTA_BYTES_PER_ITEM` is 8,192 bytes, key and JSON together; the same in every browser. */
const MAX_ITEM_BYTES = 8_000

/** The settings do not fit into `storage.sync`: in practice, the list of sites is full. Nothing was written. */
export class SettingsTooLargeError extends Error {
  override name = 'SettingsTooLargeError'
}

/** Settings that could not be read whole, kept so that nothing the reader chose is lost. */
export interface SettingsAside {
  /** What stood in the storage. */
  stored: unknown
  /** When it was put aside, ISO 8601. */
  at: string
}

/** The settings as stored, or the defaults of what is not stored or not readable. Never rejects, never writes. */
export async function getSettings(): Promise<Settings> {
  try {
    return read(await browser.storage.sync.get([SETTINGS_KEY, SITES_KEY])).settings
  } catch {
    return structuredClone(DEFAULTS)
  }
}

/**
 * Changes settings. Changes of several windows at once follow one another, so that none undoes the other.
 *
 * @param change gets the present settings and returns the new ones
 * @returns the settings now stored
 * @throws SettingsTooLargeError when the list of sites is full; whatever `storage.sync` throws when it cannot write
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return oneAtATime(async () => {
    const stored = await browser.storage.sync.get([SETTINGS_KEY, SITES_KEY])
    const { settings, damaged, extra } = read(stored)
    const { settings: changed, damaged: invalid } = parseSettings(change(structuredClone(settings)))
    if (invalid) throw new TypeError('not valid settings')
    const { sites, ...rest } = changed
    const items = { [SETTINGS_KEY]: { version: VERSION, ...extra, ...rest }, [SITES_KEY]: sites }
    for (const [key, item] of Object.entries(items)) {
      if (bytes(key) + bytes(JSON.stringify(item)) > MAX_ITEM_BYTES) throw new SettingsTooLargeError(key)
    }
    if (damaged) await keepAside(stored)
    await browser.storage.sync.set(items)
    return changed
  })
}

/** Takes all settings back to the defaults. */
export function resetSettings(): Promise<Settings> {
  return updateSettings(() => structuredClone(DEFAULTS))
}

/**
 * Calls back with the settings after every change, wherever it was made, until the signal is aborted. Not called
 * for the state at the start.
 */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !(SETTINGS_KEY in changes || SITES_KEY in changes)) return
    const settings = await getSettings()
    if (!signal.aborted) changed(settings)
  }
  if (signal.aborted) return
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** The settings that were last put aside because they could not be read whole; null when there are none. */
export async function getSettingsAside(): Promise<SettingsAside | null> {
  const stored = await browser.storage.local.get(ASIDE_KEY)
  return (stored[ASIDE_KEY] as SettingsAside | undefined) ?? null
}

/** What the two items hold, migrated to this version. `extra`: fields of a newer version, to be kept. */
export function read(
  stored: Record<string, unknown>,
  migrations: readonly Migration[] = MIGRATIONS,
): { settings: Settings; damaged: boolean; extra: Record<string, unknown> } {
  const item = stored[SETTINGS_KEY]
  const sites = stored[SITES_KEY]
  const whole = sites === undefined ? {} : { sites }
  if (item === undefined) return { ...parseSettings(whole), extra: {} }
  const migrated = migrate(item, migrations)
  const parsed = parseSettings(migrated ? { ...whole, ...migrated } : whole)
  if (!migrated) return { ...parsed, damaged: true, extra: {} }
  const isNewer = Number(migrated.version) > migrations.length + 1
  return { ...parsed, extra: isNewer ? migrated : {} }
}

/** Runs the migrations that the stored version lacks; null when the value is no settings or one of them fails. */
function migrate(item: unknown, migrations: readonly Migration[]): Record<string, unknown> | null {
  if (typeof item !== 'object' || item === null || !('version' in item)) return null
  const { version } = item
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
  try {
    return migrations.slice(version - 1).reduce((value, step) => step(value), item as Record<string, unknown>)
  } catch {
    return null
  }
}

async function keepAside(stored: unknown): Promise<void> {
  const aside: SettingsAside = { stored, at: new Date().toISOString() }
  await browser.storage.local.set({ [ASIDE_KEY]: aside })
}

const bytes = (text: string) => new TextEncoder().encode(text).length

let last: Promise<unknown> = Promise.resolve()

/** Runs tasks one after the other, over all pages of the extension where the browser has locks for it. */
function oneAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
  const locked = () => (globalThis.navigator?.locks ? navigator.locks.request(SETTINGS_KEY, task) : task())
  const result = last.then(locked, locked) as Promise<Result>
  last = result
  return result
}
