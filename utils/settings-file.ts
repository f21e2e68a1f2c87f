import { parseSettings, type Settings } from './settings'

/** What tells a settings file from any other JSON. */
const KIND = 'sourcelight-settings'

/** The settings as a file. */
export function toSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`
}

/**
 * Reads a settings file. What it lacks, or what is not valid in it, is as in a new installation.
 *
 * @returns the settings and whether all of them could be read; null when it is no settings file
 */
export function fromSettingsFile(content: string): { settings: Settings; isWhole: boolean } | null {
  try {
    const file: unknown = JSON.parse(content)
    if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== KIND) return null
    const { settings, damaged } = parseSettings('settings' in file ? file.settings : null)
    return { settings, isWhole: !damaged }
  } catch {
    return null
  }
}
