import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { domOf, screenshot, storeSettings, waitForMarks, waitForState } from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'looks/article.html'

/** Ways a page can look, as the query of the fixture page, with what the browser is told besides. */
const LOOKS = {
  light: { query: 'theme=light' },
  dark: { query: 'theme=dark' },
  sepia: { query: 'theme=sepia' },
  middle: { query: 'theme=middle' },
  narrow: { query: 'theme=light', width: 320 },
  'right-to-left': { query: 'theme=light&rtl' },
  'forced-colors': { query: 'theme=light', forcedColors: true },
} as const

useChromium()

/** Every category is on, so that every look is on the page. */
const settings = (painter: 'marks' | 'highlights') => {
  const on = (underline: string) => ({ on: true, color: null, underline })
  return {
    version: 1,
    painter,
    categories: {
      people: on('solid'),
      unnamed: on('dashed'),
      numbers: on('dotted'),
      'named-quotes': on('none'),
      institutions: on('double'),
      documents: on('wavy'),
    },
  }
}

async function open(painter: 'marks' | 'highlights', query = 'theme=light') {
  await storeSettings(chromium, { settings: settings(painter) })
  await page.goto(`${pages.url(ARTICLE)}?${query}`)
  await waitForState(chromium, 'article')
  if (painter === 'marks') await waitForMarks(page, 5)
  else await page.waitForFunction(() => CSS.highlights.size > 2)
}

/** Where all lines of text and all elements of the page stand, marks apart. */
function geometry(of: Page): Promise<string> {
  return of.evaluate(() => {
    const boxes = [...document.querySelectorAll('article *:not(mark)')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      // Text that is cut up is measured in sixty-fourths of a pixel, piece by piece.
      return [left, top, width, height].map((value) => value.toFixed(1)).join(' ')
    })
    return boxes.join('\n')
  })
}

describe.each(['marks', 'highlights'] as const)('%s', (painter) => {
  it.each(Object.entries(LOOKS))('are shown on a page that is %s', async (name, look) => {
    await page.setViewport({ width: 'width' in look ? look.width : 720, height: 900 })
    if ('forcedColors' in look) {
      const session = await page.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      })
    }
    await open(painter, look.query)
    await screenshot(page, `paint/${painter}-${name}`)
  })

  it('move nothing', async () => {
    await page.goto(`${pages.url('looks/article.html')}?theme=light`)
    await storeSettings(chromium, { settings: { ...settings(painter), mode: 'on-demand' } })
    await page.reload()
    const before = { geometry: await geometry(page), dom: await domOf(page) }
    await open(painter)
    expect(await geometry(page)).toBe(before.geometry)
    await storeSettings(chromium, {
      settings: { ...settings(painter), sites: { mode: 'only-on', list: [] } },
    })
    await waitForState(chromium, 'off')
    expect(await domOf(page)).toEqual(before.dom)
  })
})

describe('marks', () => {
  /** The computed style of the first mark of a look. */
  const styleOf = (look: string) =>
    page.$eval(`mark[data-sourcelight="${look}"]`, (mark) => {
      const { display, padding, color, backgroundColor, textDecorationStyle } = getComputedStyle(mark)
      const around = getComputedStyle(mark.parentElement!).color
      return { display, padding, isColorOfPage: color === around, backgroundColor, textDecorationStyle }
    })

  it('keep their looks whatever the page does to marks', async () => {
    await open('marks')
    const plain = { display: 'inline', padding: '0px', isColorOfPage: true }
    expect(await styleOf('people')).toMatchObject({ ...plain, textDecorationStyle: 'solid' })
    expect(await styleOf('unnamed')).toMatchObject({ ...plain, textDecorationStyle: 'dashed' })
    expect(await styleOf('numbers')).toMatchObject({ ...plain, textDecorationStyle: 'dotted' })
  })

  it('take the hues of the ground they stand on', async () => {
    await open('marks', 'theme=light')
    const light = await styleOf('people')
    await open('marks', 'theme=dark')
    const dark = await styleOf('people')
    expect(light.backgroundColor).toContain('11, 98, 164')
    expect(dark.backgroundColor).toContain('108, 182, 255')
  })
})
