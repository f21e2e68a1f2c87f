/** Past forms of verbs of saying and thinking that no rule gives. */
const IRREGULAR: Record<string, string> = {
  said: 'say', told: 'tell', thought: 'think', wrote: 'write', written: 'write', spoke: 'speak', spoken: 'speak',
  knew: 'know', known: 'know', felt: 'feel', heard: 'hear', found: 'find', gave: 'giv', given: 'giv', took: 'tak',
  taken: 'tak', made: 'mak', saw: 'see', seen: 'see', meant: 'mean', kept: 'keep', left: 'leav', came: 'com',
  went: 'go', gone: 'go', held: 'hold', sought: 'seek', swore: 'swear', sworn: 'swear', saying: 'say', got: 'get',
  shown: 'show', understood: 'understand', began: 'begin', begun: 'begin', ran: 'run', drew: 'draw', drawn: 'draw',
  laid: 'lay', paid: 'pay', met: 'meet', sent: 'send', led: 'lead', won: 'win', chose: 'choos', chosen: 'choos',
  fought: 'fight', brought: 'bring', bought: 'buy', taught: 'teach', caught: 'catch', sang: 'sing', wept: 'weep',
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', has: 'have', had: 'have', did: 'do', done: 'do',
} // biome-ignore format: a table

/**
 * What the forms of a verb have in common ("argues", "arguing", "argued" → "argu"). No word of a dictionary: it only
 * brings forms together.
 *
 * @param lower the word in lower case
 */
export function stem(lower: string): string {
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined
  if (irregular !== undefined) return undouble(irregular)
  const n = lower.length
  if (n > 5 && lower.endsWith('ing')) return undouble(lower.slice(0, -3))
  if (n > 4 && lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  if (n > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (n > 4 && lower.endsWith('ed')) return undouble(lower.slice(0, -2))
  if (n > 4 && /(?:s|x|z|ch|sh)es$/.test(lower)) return undouble(lower.slice(0, -2))
  if (n > 3 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return undouble(lower.slice(0, -1))
  return undouble(lower)
}

const undouble = (word: string): string => {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1)
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}
