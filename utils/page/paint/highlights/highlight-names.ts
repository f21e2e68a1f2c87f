import type { Ground } from '../ground'
import type { Look } from '../looks'

/** The name under which a look on a ground is registered with the browser, and in the styles. */
export const highlightName = (look: Look, ground: Ground): string => `sourcelight-${look}-${ground}`

/** The name of the mark that opens a quotation, which stands out as the bar before a mark element does. */
export const startName = (look: Look, ground: Ground): string => `sourcelight-start-${look}-${ground}`

/** The name of what is flashed, on a ground. */
export const flashName = (ground: Ground): string => `sourcelight-flash-${ground}`
