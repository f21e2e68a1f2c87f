/**
 * Draws the icons of `public/icon` from `assets/icons`. Run it after changing a drawing: `npx tsx scripts/render-icons.ts`.
 * The smallest sizes have a drawing of their own, with fewer and sharper lines.
 */
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const SIZES = {
  16: 'icon-small',
  19: 'icon-small',
  24: 'icon-small',
  32: 'icon-small',
  38: 'icon',
  48: 'icon',
  96: 'icon',
  128: 'icon',
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? 'chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const [size, name] of Object.entries(SIZES)) {
  const drawing = await readFile(`assets/icons/${name}.svg`, 'utf8')
  await page.setViewport({ width: Number(size), height: Number(size) })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
  const png = await page.screenshot({ omitBackground: true })
  await writeFile(`public/icon/${size}.png`, png)
}
await browser.close()
