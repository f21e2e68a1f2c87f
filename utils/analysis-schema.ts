import * as v from 'valibot'
import type { Analysis } from './analysis/analysis'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.object({ start: offset, end: offset })
const value = v.union([v.number(), v.tuple([v.number(), v.number()])])

/**
 * The contract of `analysis.ts` for an analysis that crosses a border: it has this shape, whoever sent it. The
 * type annotation makes the compiler refuse a schema that falls behind the contract.
 */
export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({
  people: v.array(
    v.object({
      name: v.string(),
      role: v.nullable(v.string()),
      mentions: v.array(span),
      part: v.picklist(['story', 'byline', 'credit']),
    }),
  ),
  sources: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist([
        'named-person',
        'role',
        'anonymous',
        'unnamed-person',
        'unnamed-group',
        'partly-named',
        'institution',
        'document',
        'media',
        'hearsay',
      ]),
      name: v.string(),
      person: v.nullable(offset),
      disclosure: v.picklist(['explicit', 'blanket', 'none']),
      reason: v.nullable(span),
      knowledge: v.nullable(span),
      count: v.nullable(v.number()),
      mentions: v.array(span),
    }),
  ),
  quotes: v.array(
    v.object({
      start: offset,
      end: offset,
      type: v.picklist(['direct', 'mixed', 'indirect']),
      segments: v.array(span),
      cue: v.nullable(span),
      speaker: v.nullable(span),
      source: v.nullable(v.string()),
    }),
  ),
  numbers: v.array(
    v.object({
      start: offset,
      end: offset,
      core: span,
      kind: v.picklist(['count', 'money', 'percentage', 'rate', 'fraction', 'change', 'measure', 'ranking']),
      value,
      unit: v.nullable(v.string()),
      bound: v.picklist(['=', '~', '>', '>=', '<', '<=']),
      change: v.nullable(v.picklist(['up', 'down'])),
      attributedTo: v.nullable(v.string()),
    }),
  ),
  quantities: v.array(v.object({ start: offset, end: offset, value, unit: v.nullable(v.string()) })),
})
