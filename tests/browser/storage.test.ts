import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { extensionConsole, storeSettings } from './support'
import { chromium, page, useChromium } from './support/session'

useChromium()

const stored = async () =>
  (await extensionConsole(chromium)).evaluate(() => chrome.storage.sync.get(['settings', 'sites']))

async function openOptions(options: Page): Promise<Page> {
  await options.goto(chromium.url('options.html'))
  await options.waitForSelector('.options input[type=checkbox]')
  return options
}

const MINE = ['Explain a mark when it is pointed at', 'Number on the toolbar button']
const OTHERS = ['Overview beside the scroll bar', '“Analyse this page” in the context menu']

/** Clicks switches of the options, found by their words, all in one task. */
const flip = (options: Page, words: string[]) =>
  options.$$eval(
    'label',
    (labels, words) => {
      for (const word of words) labels.find((label) => label.textContent?.trim() === word)!.click()
    },
    words,
  )

/** Which of the four are on, as the options show them. */
const switches = (options: Page) =>
  options.$$eval(
    'label',
    (labels, words) =>
      words.map((word) => {
        const label = labels.find((label) => label.textContent?.trim() === word)!
        return label.querySelector('input')!.checked
      }),
    [...MINE, ...OTHERS],
  )

const notice = (options: Page) => options.$eval('.notice', (it) => it.textContent ?? '')

describe('two windows with the options', () => {
  it('change settings at once, and every change is kept', async () => {
    const second = await openOptions(await chromium.browser.newPage())
    await openOptions(page)
    const flipped = (await switches(page)).map((on) => !on)
    await Promise.all([flip(page, MINE), flip(second, OTHERS)])
    await expect.poll(() => switches(page)).toEqual(flipped)
    await expect.poll(() => switches(second)).toEqual(flipped)
    await page.reload()
    await openOptions(page)
    expect(await switches(page)).toEqual(flipped)
    await second.close()
  })
})

describe('a storage that is full', () => {
  it('keeps the settings that are there, and the options say so', async () => {
    await storeSettings(chromium, { settings: { version: 1, rail: true } })
    await (await extensionConsole(chromium)).evaluate(async () => {
      // Other data of ours up to the last byte that the browser lets us store.
      for (let size = 8_000, key = 0; size > 0; key++) {
        try {
          await chrome.storage.sync.set({ [`filler${key}`]: 'x'.repeat(size) })
        } catch {
          size = Math.floor(size / 2)
        }
      }
    })
    const before = await stored()
    await openOptions(page)
    const shown = await switches(page)
    await flip(page, MINE)
    await expect.poll(() => notice(page)).toMatch(/^This could not be saved: .*quota/i)
    await expect.poll(() => switches(page)).toEqual(shown)
    expect(await stored()).toEqual(before)
  })
})

describe('settings that cannot be read', () => {
  it('become the defaults, and what was there is kept aside and offered', async () => {
    const broken = { settings: { version: 1, rail: true, mode: 'whenever' }, sites: 'none' }
    await storeSettings(chromium, broken)
    await openOptions(page)
    expect(await stored()).toEqual(broken)
    await flip(page, MINE)
    await expect.poll(() => notice(page)).toBe('Saved')
    const aside = await (await extensionConsole(chromium)).evaluate(() => chrome.storage.local.get())
    expect(Object.values(aside)).toEqual([{ stored: broken, at: expect.stringMatching(/^20\d\d-/) }])
    const { settings, sites } = await stored()
    expect(settings).toMatchObject({ mode: 'automatic' })
    expect(sites).toEqual({ mode: 'off-on', list: [] })
    await page.reload()
    await page.waitForSelector('::-p-text(Download them)')
  })
})
