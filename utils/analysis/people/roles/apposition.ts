import { DOCUMENT_NOUNS, INSTITUTION_NOUNS } from '../../syntax/nouns'
import type { Token } from '../../text/document'
import { wordSet } from '../../text/word-set'
import {
  AFTER_HEAD,
  BREAKS,
  CLAUSE,
  endOfPhrase,
  isCapital,
  isWord,
  lowerOf,
  type Role,
  shorten,
} from './role-phrase'
import { LINKS, STOPS } from './role-words'

/** What follows a name with "a" and is not who it is: events, times, amounts, works and things. */
const NO_PERSON = wordSet(`
  move decision step sign year month week day hour minute moment while decade century result blow boost first second
  third record win loss victory defeat draw goal point deal bid plan idea view claim charge allegation denial promise
  threat choice call change shift contrast fact feat role job post title position time date period era chance risk
  problem issue question answer surprise shock relief success failure mistake error gamble compromise tribute reminder
  reference nod salute gift gesture favor favour sum amount number total increase rise drop fall cut raise share half
  third quarter majority minority percent percentage rate price cost fee fine bonus salary sentence practice tactic
  trend habit tradition rule law crime offense offence felony misdemeanor attack murder death birth wedding marriage
  divorce affair romance friendship game match race fight battle war tour trip visit journey flight show concert film
  movie song album novel book play poem painting work piece series story tale myth legend lie joke name word phrase
  term place site house home building bridge road street town village island river lake mountain park room area region
  car truck boat ship plane train bus horse dog cat breed drug disease virus illness condition cancer bit lot few kind
  sort type form way thing matter case example exception honor honour award prize medal privilege right duty task
  burden trip stunt ploy effort attempt campaign drive push protest strike rally march event gathering dinner party
  hearing trial verdict appeal ban freeze delay halt pause end start beginning debut return comeback exit departure
  arrival upset coup scandal outrage disgrace shame pity disaster tragedy catastrophe crisis setback milestone
  cornerstone hallmark staple favorite favourite must mystery secret symbol parallel echo warning rebuke jab swipe dig
  snub slap insult slur quote remark line theme topic subject passion hobby skill talent trick trait quality virtue
  weapon gun knife rifle pistol tool device machine phone system method approach strategy policy measure reform budget
  tax loan debt grant pledge donation gain profit turnout margin lead edge tie gap difference dispute feud rift row pair couple duo trio
  clash fear worry concern hope dream goal aim wish belief faith stance pose look smile tear hug kiss handshake`)
const ABSTRACT =
  /.{3}(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|ure|age|acy|ing|ed|ly|ful|ous|ive|ible|able|ic)$/
/** Nouns for people among those endings. */
const PEOPLE = wordSet(`
  native representative executive detective relative operative conservative progressive activist cleric critic mechanic
  medic academic comic skeptic sceptic mystic fanatic alcoholic addict diabetic refugee sage savage page delinquent
  king viking deputy ally family`)

/**
 * ", a shop steward,": who somebody is, by any noun for a person; what nouns are none is told by lists and endings.
 *
 * @param from the token after the comma
 */
export function indefiniteRole(tokens: Token[], from: number, end: number): Role | null {
  if (from >= end || !/^an?$/.test(tokens[from]!.text)) return null
  let to = from + 1
  while (to < end && isNominal(tokens[to]!) && !(to > from + 1 && isAdverb(tokens[to]!))) to++
  while (to > from + 2 && PARTICIPLE.test(tokens[to - 1]!.text)) to--
  const head = tokens[to - 1]!
  if (to === from + 1 || isCapital(head) || !isPerson(lowerOf(head))) return null
  return { firstToken: from, endToken: shorten(tokens, from, to - 1, endOfPhrase(tokens, from, end)) }
}

const isAdverb = ({ text }: Token): boolean => AFTER_HEAD.test(text) || /^\p{Ll}{3,}ly$/u.test(text)
/** "a welder based in Hull", "a nurse known for". */
const PARTICIPLE = /^(?:.{2,}(?:ing|ed)|known|seen|born|held|sent|made|run|taken|shot|set)$/

/** Up to a mark, a preposition, a clause or a verb. */
function isNominal(token: Token): boolean {
  const lower = lowerOf(token)
  if (BREAKS.has(token.text) || STOPS.has(lower) || LINKS.has(lower) || CLAUSE.test(lower)) return false
  return (isWord(token) || token.text === '-') && lower !== 'and'
}

function isPerson(lower: string): boolean {
  if (PEOPLE.has(lower)) return true
  if (lower.length < 3 || ABSTRACT.test(lower)) return false
  return !NO_PERSON.has(lower) && !INSTITUTION_NOUNS.has(lower) && !DOCUMENT_NOUNS.has(lower)
}
