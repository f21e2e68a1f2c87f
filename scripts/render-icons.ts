/**
 * Draws the icons of `public/icon` from `assets/icons`. Run it after changing a drawing: `npx tsx scripts/render-icons.ts`.
 * The smallest sizes have a drawing of their own, with fewer and sharper lines.
 */
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers/find-browser'
import { indexedPng } from './icons/indexed-png'

/** What toolbars (16, 24 and 32), lists of extensions (48) and stores (128) show; browsers scale to the rest. */
const SIZES = { 16: 'icon-small', 24: 'icon-small', 32: 'icon-small', 48: 'icon', 128: 'icon' }
/** The drawings have three; the others soften their edges. */
const COLORS = 32

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const [size, name] of Object.entries(SIZES)) {
  const drawing = await readFile(`assets/icons/${name}.svg`, 'utf8')
  const pixels = await page.evaluate(drawPixels, drawing, Number(size))
  await writeFile(`public/icon/${size}.png`, indexedPng(Uint8ClampedArray.from(pixels), Number(size), COLORS))
}
await browser.close()

/** Runs in the browser. */
async function drawPixels(svg: string, size: number): Promise<number[]> {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const context = new OffscreenCanvas(size, size).getContext('2d')!
  context.drawImage(image, 0, 0, size, size)
  return [...context.getImageData(0, 0, size, size).data]
}
