import type { Span } from '../analysis'
import type { Syntax } from '../syntax/syntax'
import type { Phrase } from './phrase'

const BEGINS =
  /^(?:(?:with|having) (?:direct |first-hand |firsthand |detailed |intimate |close |some |personal |inside |specific )*knowledge\b|(?:directly |personally |intimately |deeply )?(?:familiar with|briefed (?:on|about|by)|involved (?:in|with)|privy to|close to|aware of|knowledgeable (?:about|of)|present (?:at|for|in|when))|in the room\b|who (?:has|have|had) (?:direct |first-hand |firsthand )?knowledge\b|who (?:was|were|is|are) (?:\w+ )?(?:in the room|present|briefed|involved|there|on the call|at the|close to|familiar with)|who (?:attended|heard|saw|reviewed|witnessed|took part|participated|worked (?:on|with)|read|watched|overheard|helped))/iu

/** The words of a phrase that say how the source knows ("briefed on the talks"), or null. */
export function knowledgeIn({ document }: Syntax, { head, end }: Phrase): Span | null {
  const { tokens, text } = document
  for (let k = head + 1; k < end; k++) {
    const rest = text.slice(tokens[k]!.start, tokens[end - 1]!.end)
    if (!BEGINS.test(rest)) continue
    const stop =
      /,|\s+(?:and|but) (?:who|asked|spoke|was not|were not|declined)\b|\s+who (?:asked|spoke|declined|was not|were not|requested|insisted)\b/u.exec(
        rest,
      )
    const length = stop ? stop.index : rest.length
    return { start: tokens[k]!.start, end: tokens[k]!.start + length }
  }
  return null
}
