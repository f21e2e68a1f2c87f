import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { ROOT } from '../../../scripts/root'

/**
 * Keeps what a page looks like, to be looked at by a person.
 *
 * @param name file name without extension; may hold folders
 * @returns absolute path of the PNG, under `test-output/`, which git ignores
 */
export async function screenshot(
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<string> {
  const path = join(ROOT, 'test-output', `${name}.png`) as `${string}.png`
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, ...options })
  return path
}
