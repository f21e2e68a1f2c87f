import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type BrowserName, PLACES } from './known-places'

/** True on Debian as root, where a browser is one package away. (Ubuntu's packages only point to a snap.) */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs a browser from Debian's packages. What apt-get says goes to standard error, so that standard output
 * stays the caller's.
 *
 * @throws Error when apt-get fails
 */
export async function installBrowser(name: BrowserName): Promise<void> {
  process.stderr.write(`Installing ${name} (apt-get) …\n`)
  apt('update', '-q')
  apt('install', '-qy', '--no-install-recommends', ...PLACES[name].debianPackages)
}

function apt(...words: string[]): void {
  // Another apt-get may be at work on a machine that is just starting: wait for it rather than fail.
  const { status, error } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (error || status !== 0) throw new Error(`apt-get ${words[0]} failed${error ? `: ${error.message}` : ''}`)
}
