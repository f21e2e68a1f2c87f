import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { POPUP_STATES } from '../support/popup-states'
import { recordRefusals, setExtension, stubTab, violations } from './support'
import { chromium, page, pages, useChromium } from './support/session'

const SCHEMES = ['light', 'dark'] as const

/** What the policy of the page has refused. */
let refusals: () => Promise<string[]>
useChromium()
beforeEach(async () => {
  // The functions that tests hand to a page were named by the tool that made them.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named')
  refusals = await recordRefusals(page)
})
afterEach(async () => {
  expect(await refusals()).toEqual([])
})

async function open(
  path: string,
  { width = 380, height = 600, scheme = 'light' as (typeof SCHEMES)[number] } = {},
) {
  await page.setViewport({ width, height })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(chromium.url(path))
  await page.waitForSelector('.page-view:not([data-state="loading"]), .options')
}

/** How far a page is wider than its window. */
const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe.each(SCHEMES)('axe-core, %s', (scheme) => {
  it.each(Object.keys(POPUP_STATES))('finds nothing in the popup: %s', async (state) => {
    await stubTab(page, POPUP_STATES[state]!)
    await open('popup.html', { scheme })
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing in an open entry, in each list, and in the explanation', async () => {
    await stubTab(page, POPUP_STATES.article!)
    await open('popup.html', { scheme })
    await page.click('.entry-toggle')
    for (const button of await page.$$('.correction-buttons button')) await button.click()
    expect(await violations(page)).toEqual([])
    for (const list of ['people', 'numbers']) {
      await page.click(`#tab-${list}`)
      expect(await violations(page)).toEqual([])
    }
    await page.click('.page-footer .link')
    await page.waitForSelector('.counting')
    expect(await violations(page)).toEqual([])
  })

  it.each(['sidepanel.html', 'options.html', 'welcome.html'])('finds nothing in %s', async (path) => {
    await stubTab(page, POPUP_STATES.article!)
    await open(path, { scheme, width: 760 })
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing in options that are searched, colored and filled', async () => {
    await open('options.html', { scheme, width: 760 })
    await page.type('.add-site input', 'example.org\n')
    await page.waitForSelector('.sites li')
    await page.type('.add-site input', 'no site\n')
    await page.$eval('input[type=color]', (input) => {
      input.value = '#ffff00'
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await page.waitForSelector('.contrast')
    expect(await violations(page)).toEqual([])
    await page.type('input[type=search]', 'zeppelin')
    expect(await violations(page)).toEqual([])
  })
})

describe('a narrow window', () => {
  it.each(['article', 'corrected', 'long', 'withheld', 'failed'])('holds the popup: %s', async (state) => {
    await stubTab(page, POPUP_STATES[state]!)
    await open('popup.html', { width: 320 })
    expect(await overhang()).toBeLessThanOrEqual(0)
  })

  it.each(['options.html', 'welcome.html'])('holds %s', async (path) => {
    await open(path, { width: 320 })
    expect(await overhang()).toBeLessThanOrEqual(0)
  })

  it('at 200% zoom lets the last entry and the footer be reached', async () => {
    await stubTab(page, POPUP_STATES.long!)
    await open('popup.html', { width: 320, height: 300 })
    const footer = (await page.$('.page-footer'))!
    await footer.scrollIntoView()
    expect(await footer.isIntersectingViewport({ threshold: 0.5 })).toBe(true)
    expect(await overhang()).toBeLessThanOrEqual(0)
  })
})

describe('forced colors', () => {
  it('keep the bar, the switches and the selected tab apart from their ground', async () => {
    await stubTab(page, POPUP_STATES.article!)
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    await page.setViewport({ width: 380, height: 600 })
    await page.goto(chromium.url('popup.html'))
    await page.waitForSelector('.entry')
    const seen = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor
      const colorsOf = (selector: string, property: 'fill' | 'borderTopColor' | 'borderBottomColor') =>
        [...document.querySelectorAll(selector)].map((it) => getComputedStyle(it)[property])
      return {
        ground,
        segments: colorsOf('.source-bar > svg > .segment', 'fill'),
        switches: colorsOf('[role=switch]', 'borderTopColor'),
        tab: colorsOf('[aria-selected=true]', 'borderBottomColor'),
      }
    })
    for (const color of [...seen.segments, ...seen.switches, ...seen.tab]) expect(color).not.toBe(seen.ground)
  })
})

describe('reduced motion', () => {
  it('is kept to', async () => {
    await stubTab(page, POPUP_STATES.reading!)
    const moving = () => page.$eval('.progress', (it) => getComputedStyle(it, '::after').animationName)
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await page.goto(chromium.url('popup.html'))
    await page.waitForSelector('.progress')
    expect(await moving()).toBe('none')
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    expect(await moving()).toBe('progress')
  })
})

describe('what a screen reader hears', () => {
  it('is the number of findings, the name of every control, and what is in view', async () => {
    await stubTab(page, POPUP_STATES.article!)
    await open('popup.html')
    await page.waitForSelector('[data-in-view=true]')
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: true }))
    expect(tree).toContain('14 findings')
    expect(tree).toContain('Highlight on this page')
    expect(tree).toContain('Sources 12')
    expect(tree).toContain('(in view)')
    const unnamed = await page.$$eval(
      'button, input, select',
      (controls) =>
        controls.filter(
          (it) =>
            !(
              it.textContent?.trim() ||
              it.getAttribute('aria-label') ||
              it.closest('label')?.textContent?.trim()
            ),
        ).length,
    )
    expect(unnamed).toBe(0)
  })
})

describe('access that the browser withholds', () => {
  it('is explained, and granted by one button', async () => {
    await setExtension(chromium, { hostAccess: 'ON_CLICK' })
    await page.goto(pages.url('articles/strait-toll.html'))
    const popup = await chromium.openPopup(page)
    await popup.waitForSelector('[data-state="withheld"]')
    expect(await popup.$eval('.state button', (it) => it.textContent)).toBe('Allow all sites')

    await setExtension(chromium, { hostAccess: 'ON_ALL_SITES' })
    await popup.waitForSelector('[data-state="article"]')
    expect(await popup.$('.access-hint')).toBeNull()
  })
})
