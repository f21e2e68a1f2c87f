import { GROUNDS, type Ground } from '../ground'
import { LOOKS, type Look } from '../looks'

/** The name under which a look on a ground is registered with the browser, and in the styles. */
export const highlightName = (look: Look, ground: Ground): string => `sourcelight-${look}-${ground}`

/** The name of what is flashed, on a ground. */
export const flashName = (ground: Ground): string => `sourcelight-flash-${ground}`

/** Looks from undermost to uppermost: quotations lie under what is found inside them. */
export const PRIORITY: readonly Look[] = [
  'named-quotation',
  'unnamed-quotation',
  ...LOOKS.filter((look) => !look.endsWith('-quotation')),
]

export const ALL_NAMES: readonly string[] = GROUNDS.flatMap((ground) => [
  ...LOOKS.map((look) => highlightName(look, ground)),
  flashName(ground),
])
