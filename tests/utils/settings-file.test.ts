import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '@/utils/settings'
import { fromSettingsFile, toSettingsFile } from '@/utils/settings-file'

const chosen = { ...DEFAULTS, rail: true, sites: { mode: 'only-on' as const, list: ['example.org'] } }

describe('a settings file', () => {
  it('brings back what was written', () => {
    expect(fromSettingsFile(toSettingsFile(chosen))).toEqual({ settings: chosen, isWhole: true })
  })

  it('with something wrong in it keeps the rest, and says so', () => {
    const content = toSettingsFile(chosen).replace('"all"', '"some"')
    expect(fromSettingsFile(content)).toEqual({ settings: chosen, isWhole: false })
  })

  it.each(['', 'no JSON', '{}', '[]', 'null', '{"kind":"something-else","settings":{}}'])(
    'is not %j',
    (content) => {
      expect(fromSettingsFile(content)).toBeNull()
    },
  )
})
