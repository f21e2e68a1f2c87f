import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  DEFAULTS,
  getSettings,
  getSettingsAside,
  resetSettings,
  type Settings,
  SettingsTooLargeError,
  updateSettings,
  watchSettings,
} from '@/utils/settings'
import { read } from '@/utils/settings/storage'

const sync = fakeBrowser.storage.sync
const withoutBadge = (settings: Settings): Settings => ({ ...settings, badge: false })

beforeEach(() => fakeBrowser.reset())

describe('reading and changing', () => {
  it('gives the defaults on a new installation and writes nothing', async () => {
    expect(await getSettings()).toEqual(DEFAULTS)
    expect(await sync.get(null)).toEqual({})
  })

  it('stores a change and gives it back', async () => {
    await updateSettings(withoutBadge)
    expect(await getSettings()).toEqual({ ...DEFAULTS, badge: false })
  })

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      updateSettings(withoutBadge),
      updateSettings((settings) => ({ ...settings, rail: true })),
    ])
    expect(await getSettings()).toEqual({ ...DEFAULTS, badge: false, rail: true })
  })

  it('goes on after a change that failed', async () => {
    const failed = updateSettings(() => {
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect((await updateSettings(withoutBadge)).badge).toBe(false)
  })

  it('refuses a change that is not valid and keeps what is stored', async () => {
    await updateSettings(withoutBadge)
    const change = updateSettings((settings) => ({ ...settings, density: 'some' as 'all' }))
    await expect(change).rejects.toThrow('not valid')
    expect((await getSettings()).badge).toBe(false)
  })

  it('refuses a site list that does not fit and keeps what is stored', async () => {
    await updateSettings(withoutBadge)
    const list = Array.from({ length: 600 }, (_, i) => `site-number-${i}.example.org`)
    const change = updateSettings((settings) => ({ ...settings, sites: { mode: 'off-on', list } }))
    await expect(change).rejects.toThrow(SettingsTooLargeError)
    expect(await getSettings()).toEqual({ ...DEFAULTS, badge: false })
  })

  it('gives the defaults when the storage cannot be read', async () => {
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('storage is corrupt'))
    expect(await getSettings()).toEqual(DEFAULTS)
  })

  it('says so when the storage cannot be written', async () => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(updateSettings(withoutBadge)).rejects.toThrow('quota')
    expect(await getSettings()).toEqual(DEFAULTS)
  })

  it('goes back to the defaults', async () => {
    await updateSettings(withoutBadge)
    await resetSettings()
    expect(await getSettings()).toEqual(DEFAULTS)
  })
})

describe('watching', () => {
  it('calls back after a change and no more once aborted', async () => {
    const changed = vi.fn()
    const controller = new AbortController()
    watchSettings(changed, controller.signal)
    await updateSettings(withoutBadge)
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ ...DEFAULTS, badge: false }))
    controller.abort()
    changed.mockClear()
    await resetSettings()
    await new Promise((resolve) => setTimeout(resolve))
    expect(changed).not.toHaveBeenCalled()
  })
})

describe('damaged settings', () => {
  it.each([
    ['a string', 'rubbish'],
    ['a number', 7],
    ['no version', { badge: false }],
    ['a version that never was', { version: 0.5, badge: false }],
  ])('recovers from %s to the defaults and keeps the old value aside', async (_, stored) => {
    await sync.set({ settings: stored, sites: { mode: 'off-on', list: ['example.org'] } })
    const sites = { mode: 'off-on', list: ['example.org'] }
    expect(await getSettings()).toEqual({ ...DEFAULTS, sites })
    expect(await getSettingsAside()).toBeNull()

    await updateSettings((settings) => ({ ...settings, rail: true }))
    expect(await getSettings()).toEqual({ ...DEFAULTS, sites, rail: true })
    expect((await getSettingsAside())?.stored).toEqual({ settings: stored, sites })
  })

  it('loses only the fields that are wrong', async () => {
    const people = { on: false, color: 'javascript:alert(1)', underline: 'wavy' }
    await sync.set({ settings: { version: 1, badge: false, density: 7, categories: { people } } })
    const settings = await getSettings()
    expect(settings.badge).toBe(false)
    expect(settings.density).toBe(DEFAULTS.density)
    expect(settings.categories.people).toEqual({ on: false, color: null, underline: 'wavy' })
    expect(settings.categories.numbers).toEqual(DEFAULTS.categories.numbers)
  })

  it('does not take over prototypes', async () => {
    const stored = JSON.parse('{"version":1,"__proto__":{"badge":false},"constructor":{"badge":false}}')
    expect(read({ settings: stored }).settings).toEqual(DEFAULTS)
  })
})

describe('versions', () => {
  const rename = (stored: Record<string, unknown>) => ({ ...stored, badge: stored.showCount })
  const fail = () => {
    throw new Error('a migration with a mistake')
  }

  it('runs the migrations that a stored version lacks, and only those', () => {
    const stored = { settings: { version: 1, showCount: false } }
    expect(read(stored, [rename]).settings.badge).toBe(false)
    expect(read({ settings: { version: 2, showCount: false } }, [rename]).settings.badge).toBe(true)
    expect(read({ settings: { version: 2, showCount: false } }, [fail, rename]).settings.badge).toBe(false)
  })

  it('reports settings as damaged when a migration fails', () => {
    const { settings, damaged } = read({ settings: { version: 1, badge: false } }, [fail])
    expect(settings).toEqual(DEFAULTS)
    expect(damaged).toBe(true)
  })

  it('keeps what a newer version wrote and this one does not know', async () => {
    await sync.set({ settings: { version: 99, badge: false, futureSwitch: 'x' } })
    await updateSettings((settings) => ({ ...settings, rail: true }))
    const { settings } = await sync.get('settings')
    expect(settings).toMatchObject({ version: 99, badge: false, rail: true, futureSwitch: 'x' })
    expect(await getSettingsAside()).toBeNull()
  })
})
