import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  buildOnce,
  type ChromiumWithExtension,
  clearStorage,
  launchChromium,
  MARKS,
  type PageServer,
  servePages,
  waitForMarks,
  waitForNoMarks,
} from './support'

/** A page that is not in front draws no frames, by which puppeteer would otherwise look again. */
const IN_BACKGROUND = { polling: 100 }
const ARTICLE = 'articles/strait-toll.html'

let pages: PageServer
let chromium: ChromiumWithExtension
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium(buildOnce('chrome-mv3'), { keepFirstRun: true })
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})
beforeEach(() => clearStorage(chromium))

async function openOptions(): Promise<Page> {
  const options = await chromium.browser.newPage()
  await options.goto(chromium.url('options.html'))
  await options.waitForSelector('.options')
  return options
}

/** Clicks a switch or a choice by its words. */
const choose = (page: Page, label: string) =>
  page.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')]
    labels
      .find(({ textContent }) => textContent?.trim() === label)!
      .querySelector('input')!
      .click()
  }, label)

const marksOf = (page: Page, id: string) =>
  page.$$eval(`${MARKS}[data-sourcelight^="${id}"]`, ({ length }) => length)

describe('first run', () => {
  it('opens after the installation, in front', async () => {
    const target = await chromium.browser.waitForTarget(
      (target) => target.url() === chromium.url('welcome.html'),
    )
    const welcome = (await target.page())!
    await welcome.waitForSelector('.sample mark')
    expect(await welcome.$eval('h1', (it) => it.textContent)).toBe('See who is speaking')
    await welcome.close()
  })
})

describe('options', () => {
  it('change every open tab at once', async () => {
    const page = await chromium.browser.newPage()
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const before = await marksOf(page, 'number')
    expect(before).toBeGreaterThan(0)

    const options = await openOptions()
    await choose(options, 'Numbers')
    await page.waitForFunction(
      (marks) => !document.querySelector(`${marks}[data-sourcelight^="number"]`),
      IN_BACKGROUND,
      MARKS,
    )
    await choose(options, 'Numbers')
    await page.waitForFunction(
      (marks, count) => document.querySelectorAll(`${marks}[data-sourcelight^="number"]`).length === count,
      IN_BACKGROUND,
      MARKS,
      before,
    )

    await options.type('.add-site input', '127.0.0.1\n')
    await page.bringToFront()
    await waitForNoMarks(page)
    await options.bringToFront()
    await options.click('.sites button')
    await page.bringToFront()
    await waitForMarks(page)
    await page.close()
    await options.close()
  })

  it('are kept', async () => {
    const options = await openOptions()
    await choose(options, 'High contrast')
    await options.waitForFunction(() => document.querySelector('.notice')?.textContent === 'Saved')
    await options.reload()
    await options.waitForSelector('.options')
    expect(
      await options.$$eval('input[type=radio]:checked', (chosen) =>
        chosen.map((it) => it.closest('label')?.textContent),
      ),
    ).toContain('High contrast')
    await options.close()
  })

  it.each([
    ['de', 'Einstellungen'],
    ['fr', 'Options'],
    ['es', 'Opciones'],
  ])('speak %s, and so does the popup', async (language, heading) => {
    const options = await openOptions()
    await options.select('select[aria-label="Language of the interface"]', language)
    await options.waitForFunction((lang) => document.documentElement.lang === lang, {}, language)
    expect(await options.$eval('h1', (it) => it.textContent)).toBe(heading)
    await options.close()

    const page = await chromium.browser.newPage()
    await page.goto(pages.url('others/front-page.html'))
    const popup = await chromium.openPopup(page)
    await popup.waitForSelector('[data-state="not-article"]')
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await popup.$eval('.lead', (it) => it.textContent)).not.toMatch(/does not look/)
    await page.close()
  })

  it('show the keys that are set', async () => {
    const options = await openOptions()
    await options.waitForSelector('.shortcuts kbd')
    expect(await options.$eval('.shortcuts kbd', (it) => it.textContent)).toMatch(/Shift\+S/)
    await options.close()
  })

  it('are written to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
    const options = await openOptions()
    await (await options.createCDPSession()).send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    })
    await options.click('.buttons button')
    const file = join(folder, 'sourcelight-settings.json')
    await waitFor(() => readdirSync(folder).includes('sourcelight-settings.json'))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      kind: 'sourcelight-settings',
      settings: { mode: 'automatic' },
    })
    rmSync(folder, { recursive: true })
    await options.close()
  })
})

describe('the popup', () => {
  it('hands out the analysis as JSON and CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
    const page = await chromium.browser.newPage()
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const popup = await chromium.openPopup(page)
    await popup.waitForSelector('[data-state="article"]')
    await (await popup.createCDPSession()).send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    })
    const take = async (words: string, extension: string) => {
      await popup.evaluate((words) => {
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === words)!.click()
      }, words)
      await waitFor(() => readdirSync(folder).some((name) => name.endsWith(extension)))
      return readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(extension))!), 'utf8')
    }
    const exported = JSON.parse(await take('JSON', '.json'))
    expect(exported).toMatchObject({ url: pages.url(ARTICLE), analysis: { people: expect.any(Array) } })
    const [{ start, end }] = exported.analysis.people[0].mentions
    expect(exported.text.slice(start, end).length).toBeGreaterThan(2)
    expect((await take('CSV', '.csv')).split('\r\n')[0]).toMatch(/^\uFEFF?list,name,kind/)
    rmSync(folder, { recursive: true })
    await page.close()
  })
})

async function waitFor(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isDone(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  if (!isDone()) throw new Error('it did not happen within five seconds')
}
