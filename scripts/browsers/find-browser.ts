import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, installBrowser } from './install-browser'
import { type BrowserName, PLACES } from './known-places'

/**
 * Finds the executable of a browser: the environment variable, then PATH, then the known places; on Debian as
 * root it is installed when there is none.
 *
 * @returns an absolute path
 * @throws Error when the environment variable names no executable, or when there is no browser and none can be
 *   installed; the message says what to do
 */
export async function findBrowser(name: BrowserName, environment = process.env): Promise<string> {
  const found = lookForBrowser(name, environment)
  if (found !== null) return found
  const { advice, variable } = PLACES[name]
  if (!canInstall()) {
    throw new Error(
      `No ${name} on this machine. ${advice}, or set ${variable} to the path of its executable.`,
    )
  }
  await installBrowser(name)
  const installed = lookForBrowser(name, environment)
  if (installed === null)
    throw new Error(`${name} was installed, yet it is in none of the places it should be.`)
  return installed
}

/** As {@link findBrowser}, but null when the machine has none. */
export function lookForBrowser(name: BrowserName, environment = process.env): string | null {
  const { variable, commands, paths } = PLACES[name]
  const named = environment[variable]
  if (named) {
    if (!isExecutable(named)) throw new Error(`${variable} names no executable file: ${named}`)
    return named
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
  return [...inPath, ...paths].find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
