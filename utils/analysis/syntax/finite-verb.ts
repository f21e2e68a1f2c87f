import { PART } from './part-of-speech'

/** Whether a part of speech is that of a verb which can have a subject: "says", "said", "will". */
export const isFiniteVerb = (tag: number): boolean =>
  tag === PART.VBD || tag === PART.VBZ || tag === PART.VBP || tag === PART.MD
