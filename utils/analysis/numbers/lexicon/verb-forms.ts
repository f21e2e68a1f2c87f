/** Verbs of one short syllable, and of more with the stress on the last, double its consonant: "dropped", "admitted". */
const DOUBLING = /^[^aeiou]+[aeiou][bdgmnpt]$|^admit$/

/** The forms of a regular verb: 'claim' gives claim, claims, claimed and claiming. */
export function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1) : verb
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
}
