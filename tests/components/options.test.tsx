// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { OptionsPage } from '@/components/options/OptionsPage'
import { createOptionsStore } from '@/components/options/options-store'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { saveCorrections } from '@/utils/corrections/store'
import { DEFAULTS, getSettings, updateSettings } from '@/utils/settings'
import { toSettingsFile } from '@/utils/settings-file'
import { readCatalog, speak } from '../support/messages'
import { button, click, draw, enter, texts } from '../support/render'

beforeEach(() => {
  fakeBrowser.reset()
  speak('en')
  browser.permissions = {
    contains: async () => true,
    request: async () => true,
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
  } as never
  browser.commands = { getAll: async () => [{ name: 'toggle', shortcut: 'Alt+Shift+H' }] } as never
})

async function open(Page: typeof OptionsPage = OptionsPage) {
  const store = createOptionsStore()
  await store.load(new AbortController().signal)
  return { root: draw(<Page store={store} />), store }
}

const field = (root: Element, label: string) =>
  [...root.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.trim() === label)
    ?.querySelector('input')
const marks = (root: Element) => texts(root, '.sample mark')

describe('options', () => {
  it('show what is stored', async () => {
    await updateSettings((s) => ({ ...s, rail: true, density: 'first' }))
    const { root } = await open()
    expect(field(root, 'Overview beside the scroll bar')?.checked).toBe(true)
    expect(field(root, 'the first mention of each')?.checked).toBe(true)
  })

  it('explain every option', async () => {
    const { root } = await open()
    const options = [...root.querySelectorAll('.option')]
    expect(options.length).toBeGreaterThan(18)
    expect(options.filter((option) => !option.querySelector('.hint')?.textContent)).toEqual([])
  })

  it('switch a category, in the sample and in the settings', async () => {
    const { root } = await open()
    expect(marks(root)).toContain('Elin Sandvik')
    await click(field(root, 'People'))
    expect(marks(root)).not.toContain('Elin Sandvik')
    await vi.waitFor(async () => expect((await getSettings()).categories.people.on).toBe(false))
  })

  it('switch a part of a category', async () => {
    const { root } = await open()
    expect(marks(root)).toContain('Crew members')
    await click(field(root, 'groups (“officials”, “residents”)'))
    expect(marks(root)).not.toContain('Crew members')
    expect(marks(root)).toContain('one captain')
  })

  it('mark only first mentions in the sample when asked to', async () => {
    const { root } = await open()
    expect(marks(root)).toContain('Sandvik')
    await click(field(root, 'the first mention of each'))
    expect(marks(root)).not.toContain('Sandvik')
  })

  it('take a color, check its contrast, and give it back', async () => {
    const { root } = await open()
    await enter(root.querySelector('[aria-label="Color: People"]'), '#ffff00')
    await vi.waitFor(async () => expect((await getSettings()).categories.people.color).toBe('#ffff00'))
    expect(root.querySelector('.contrast')?.textContent).toMatch(
      /^Contrast 1\.1:1 on light pages.*hard to see/,
    )
    await click(button(root, 'Use the palette’s color'))
    await vi.waitFor(async () => expect((await getSettings()).categories.people.color).toBeNull())
    expect(root.querySelector('.contrast')).toBeNull()
  })

  it('take an underline', async () => {
    const { root } = await open()
    await enter(root.querySelector('[aria-label="Underline: Numbers"]'), 'wavy')
    expect(root.querySelector('.sample mark[data-category=numbers]')?.getAttribute('data-underline')).toBe(
      'wavy',
    )
  })

  it('keep a list of sites, and say when something is none', async () => {
    const { root } = await open()
    const input = root.querySelector('.add-site input')
    await enter(input, 'https://www.example.org/news')
    await click(button(root, 'Add'))
    await vi.waitFor(() => expect(texts(root, '.sites li')).toEqual(['example.org']))
    expect((await getSettings()).sites.list).toEqual(['example.org'])

    await enter(input, 'no site')
    await click(button(root, 'Add'))
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/no address of a site/)

    await click(button(root, 'Remove example.org'))
    await vi.waitFor(async () => expect((await getSettings()).sites.list).toEqual([]))
  })

  it('say when a change cannot be stored, and show what holds', async () => {
    const { root } = await open()
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('disk full'))
    await click(field(root, 'Overview beside the scroll bar'))
    await vi.waitFor(() => expect(root.querySelector('.notice')?.textContent).toContain('disk full'))
    expect(field(root, 'Overview beside the scroll bar')?.checked).toBe(false)
  })

  it('are searched', async () => {
    const { root } = await open()
    await enter(root.querySelector('input[type=search]'), 'scroll bar')
    expect(texts(root, '.option .switch')).toEqual(['Overview beside the scroll bar'])
    await enter(root.querySelector('input[type=search]'), 'zeppelin')
    expect(root.querySelector('.option')).toBeNull()
  })

  it('show the keys that the browser has', async () => {
    const { root } = await open()
    await vi.waitFor(() => expect(texts(root, '.shortcuts kbd')).toEqual(['Alt+Shift+H']))
    expect(texts(root, '.shortcuts dd').filter((key) => key === 'not set')).toHaveLength(3)
  })

  it('speak another language at once', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(readCatalog('de'))))
    const { root } = await open()
    await enter(root.querySelector('[aria-label="Language of the interface"]'), 'de')
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toBe('Einstellungen'))
  })

  it('go back to the start, after asking', async () => {
    await updateSettings((s) => ({ ...s, rail: true }))
    const { root } = await open()
    await click(button(root, 'Reset all settings'))
    expect((await getSettings()).rail).toBe(true)
    await click(button(root, 'Really reset?'))
    await vi.waitFor(async () => expect(await getSettings()).toEqual(DEFAULTS))
  })

  it('take settings from a file, and refuse what is none', async () => {
    const { root } = await open()
    const choose = async (content: string) => {
      const input = root.querySelector('input[type=file]') as HTMLInputElement
      const file = { text: async () => content }
      Object.defineProperty(input, 'files', { value: [file], configurable: true })
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await choose('{"something": "else"}')
    await vi.waitFor(() => expect(root.querySelector('.notice')?.textContent).toMatch(/holds no settings/))
    expect(await getSettings()).toEqual(DEFAULTS)

    await choose(toSettingsFile({ ...DEFAULTS, palette: 'color-blind' }))
    await vi.waitFor(async () => expect((await getSettings()).palette).toBe('color-blind'))
    await vi.waitFor(() =>
      expect(root.querySelector('.notice')?.textContent).toBe('The settings were imported.'),
    )
  })

  it('list corrections and erase them', async () => {
    await saveCorrections({ url: 'https://example.org/a', title: 'Harbor' }, [
      { kind: 'not-a-person', name: 'Camp Merrow' },
    ])
    const { root } = await open()
    await vi.waitFor(() =>
      expect(texts(root, '.corrected-pages ul li')).toEqual(['Camp Merrow: not a person']),
    )
    await click(button(root, 'Erase the corrections of Harbor'))
    await vi.waitFor(() => expect(root.querySelector('.corrected-pages')?.textContent).toBe(''))
  })
})

describe('first run', () => {
  it('shows the three categories, each with a switch for the sample', async () => {
    const { root } = await open(WelcomePage)
    expect(texts(root, '.switch')).toEqual(['People', 'Unnamed sources', 'Numbers'])
    await click(field(root, 'Numbers'))
    expect(marks(root)).not.toContain('more than 300 jobs')
  })

  it('limits it to chosen sites, or to when it is asked', async () => {
    const { root } = await open(WelcomePage)
    await click(field(root, 'Only on sites I choose'))
    await vi.waitFor(async () => expect((await getSettings()).sites.mode).toBe('only-on'))
    expect(root.querySelector('.add-site')).not.toBeNull()
    await click(field(root, 'Only when I ask'))
    await vi.waitFor(async () => expect((await getSettings()).mode).toBe('on-demand'))
    expect((await getSettings()).sites.mode).toBe('off-on')
  })
})
