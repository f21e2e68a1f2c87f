import { useEffect, useState } from 'preact/hooks'
import type { ListName } from './remembered-place'

/** Entries that a popup can show at once, and some more. */
const FIRST_ENTRIES = 16

/**
 * How many entries of a list to draw: what can be seen at first, all of it in the frame after.
 *
 * @param atOnce draws all from the start, as for a list that is to be scrolled to where it was left
 */
export function useGrowingLimit(list: ListName, atOnce: boolean): number {
  const [drawn, setDrawn] = useState<ListName | null>(atOnce ? list : null)
  useEffect(() => {
    if (drawn === list) return
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(list)))
    return () => cancelAnimationFrame(frame)
  }, [list, drawn])
  return drawn === list ? Number.POSITIVE_INFINITY : FIRST_ENTRIES
}
