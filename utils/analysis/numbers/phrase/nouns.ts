import { wordSet } from '../../text/word-set'
import { STOP_WORDS } from '../lexicon/function-words'

/** Nouns that are the same in the plural, and adjectives and names of groups that are counted like nouns. */
const UNCHANGED =
  'people police staff crew personnel cattle sheep fish deer aircraft spacecraft series species offspring headquarters dead injured wounded homeless unemployed faithful majority'

/** Plurals that no rule below explains. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...UNCHANGED.split(' ').map((word): [string, string] => [word, word]),
  ...'feet:foot teeth:tooth mice:mouse lives:life wives:wife knives:knife wolves:wolf leaves:leaf shelves:shelf halves:half selves:self thieves:thief loaves:loaf troops:troop criteria:criterion phenomena:phenomenon media:medium data:datum alumni:alumnus crises:crisis analyses:analysis buses:bus viruses:virus campuses:campus'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
])

/** Words in s that are no plural, and not told by their ending. */
const NO_PLURAL = wordSet(
  'perhaps virus campus status focus census bonus corpus news mathematics physics economics ethics electronics nowadays sometimes texas kansas arkansas paris james thomas charles jones williams davis harris hughes lewis adams evans wales honduras cyprus massachusetts athens brussels naples illinois dallas vegas angeles minneapolis columbus christmas tennis diabetes rabies lies',
)

/** Words in -men that are no plural. */
const NO_MEN = wordSet('specimen regimen omen amen acumen abdomen semen yemen')

/** Whether a word (lower case) is a noun in the plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || /(?:men|children|people|folk)$/.test(word)) return !NO_MEN.has(word)
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith("'s"))
    return PLURAL_SHORT.has(word)
  return !NO_PLURAL.has(word) && !STOP_WORDS.has(word) && !word.endsWith('ous') && !word.endsWith('sis')
}

const PLURAL_SHORT = new Set(['mps', 'ids', 'tvs', 'ads', 'men', 'msps', 'gps', 'pcs', 'jet', 'tds', 'ngos'])

/** The singular of a noun, by its ending: 'soldiers' gives 'soldier'. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (/(?:men|children)$/.test(word) && !NO_MEN.has(word))
    return word.replace(/men$/, 'man').replace(/children$/, 'child')
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4)
    return /^(?:movies|cookies|zombies|selfies|rookies|calories|smoothies|ties|pies)$/.test(word)
      ? word.slice(0, -1)
      : `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh)es$/.test(word) && !/(?:axes|caches|aches)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
