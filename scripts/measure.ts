import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatRows, type Rows } from '../tests/quality/row'
import { haveShared } from '../tests/quality/shared'
import { ROOT } from './root'

/**
 * Runs groups of measurements and prints a table for each: what `npm run quality` and `npm run bench` are.
 *
 * @param kind.folder where the groups are, one file each that exports `rows`
 * @param kind.groups all groups there are
 * @param kind.needsShared whether the development data in `../shared` is measured on
 * @param asked the groups to run; all when empty
 * @returns false when a group was asked for that does not exist, or one failed
 */
export async function measure(
  { folder, groups, needsShared }: { folder: string; groups: string[]; needsShared: boolean },
  asked: string[],
): Promise<boolean> {
  const unknown = asked.filter((name) => !groups.includes(name))
  if (unknown.length > 0) {
    console.error(`No such group: ${unknown.join(', ')}. There are ${groups.join(', ')}.`)
    return false
  }
  let good = true
  for (const name of groups.filter((group) => asked.length === 0 || asked.includes(group))) {
    console.log(`\n${name}`)
    const file = join(ROOT, folder, `${name}.ts`)
    if (!existsSync(file)) {
      console.log('  nothing measures this yet')
      continue
    }
    if (needsShared && !haveShared()) {
      console.log('  skipped: measured on the development data in ../shared, which is not here')
      continue
    }
    try {
      const { rows } = (await import(pathToFileURL(file).href)) as { rows: Rows }
      console.log(formatRows(await rows()))
    } catch (error) {
      good = false
      console.error(error)
    }
  }
  return good
}
