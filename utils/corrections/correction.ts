import * as v from 'valibot'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300))

/**
 * What a reader says about an entry. Entries are told by their names, not by their place in the analysis, so that a
 * correction still fits when the article changes a little.
 */
const correctionSchema = v.variant('kind', [
  /** A "person" is none. */
  v.object({ kind: v.literal('not-a-person'), name }),
  /** Two people, or two sources, are one and the same; `name` stays. */
  v.object({ kind: v.literal('same'), of: v.picklist(['people', 'sources']), name, other: name }),
  /** A source that was taken as unnamed is named in the article: as this person, or as somebody not listed. */
  v.object({ kind: v.literal('named'), source: name, person: v.nullable(name) }),
])

export type Correction = v.InferOutput<typeof correctionSchema>

/** Corrections kept for one page. */
const MOST_CORRECTIONS = 100
export const correctionsSchema = v.pipe(v.array(correctionSchema), v.maxLength(MOST_CORRECTIONS))
