import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../scripts/files'
import { ROOT } from '../../scripts/root'
import { manifestOf, PACKAGES, packageFolder } from './built'

describe.each(PACKAGES)('the manifest of %s', (name) => {
  const manifest = manifestOf(name)

  it('is version 3, with icons of all sizes and strings for every language', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(manifest.icons ?? {})).toEqual(expect.arrayContaining(['16', '32', '48', '128']))
    const files = filesOf(packageFolder(name))
    for (const icon of Object.values<string>(manifest.icons)) expect(files).toContain(icon.replace(/^\//, ''))
    // the strings of the default language are what every other falls back to
    expect(files).toContain(`_locales/${manifest.default_locale}/messages.json`)
  })

  it('lets no code in from elsewhere and no data out', () => {
    const policy: string = manifest.content_security_policy?.extension_pages ?? ''
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ])
  })

  it('gives pages no file of ours to find us by, and nobody a way to send us messages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable?.matches ?? []).toEqual([])
  })
})

describe('permissions', () => {
  /** The first cells of the table under "Permissions" in the README. */
  function documented(): string[] {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const section = readme.split('## Permissions')[1]!.split('\n## ')[0]!
    return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!).sort()
  }

  it.each(PACKAGES)('of %s are those that the README gives reasons for', (name) => {
    const {
      permissions,
      host_permissions,
      optional_permissions = [],
      optional_host_permissions = [],
    } = manifestOf(name)
    const asked = [...permissions, ...host_permissions, ...optional_permissions, ...optional_host_permissions]
    const inAll = documented().filter((permission) => permission !== 'sidePanel')
    expect(asked.filter((permission: string) => permission !== 'sidePanel').sort()).toEqual(inAll)
    expect(asked.includes('sidePanel')).toBe(/chrome|edge/.test(name))
  })
})

describe('the oldest browser', () => {
  it('is the one that the code is built for', () => {
    expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('123')
    expect(manifestOf('edge-mv3').minimum_chrome_version).toBe('123')
    expect(manifestOf('firefox-mv3').browser_specific_settings.gecko.strict_min_version).toBe('142.0')
    expect(manifestOf('firefox-mv3').browser_specific_settings.gecko_android.strict_min_version).toBe('142.0')
    expect(manifestOf('safari-mv3').browser_specific_settings.safari.strict_min_version).toBe('17.5')
  })
})

describe('Firefox', () => {
  it('is told that no data is collected', () => {
    const { gecko } = manifestOf('firefox-mv3').browser_specific_settings
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})
