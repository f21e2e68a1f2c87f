import type { Rows } from '../quality/row'
import { haveShared } from '../quality/shared'
import { arrivalRows } from './page/arrival'
import { bystanderRows } from './page/bystander'
import { longestTaskRows } from './page/longest-task'
import { memoryRows } from './page/memory'
import { paintingRows } from './page/painting'
import { savedPagesRows } from './page/saved-pages'

/** What the extension costs the pages it works on, and those it leaves alone, in real browsers. */
export const rows: Rows = async () => {
  const own = [paintingRows, arrivalRows, longestTaskRows, memoryRows]
  const onSavedPages = [bystanderRows, savedPagesRows]
  const all = []
  for (const measure of [...own, ...(haveShared() ? onSavedPages : [])]) all.push(...(await measure()))
  return all
}
