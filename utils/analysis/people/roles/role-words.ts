import { isPersonNoun, OFFICIAL_NOUNS, ORDINARY_NOUNS, singular } from '../../syntax/nouns'
import { wordSet } from '../../text/word-set'

/** What somebody may be called, besides by the nouns for people. Lowercase, singular. */
const MORE_ROLES = wordSet(`
  accountant admiral appointee archbishop assemblyman assemblymember assistant astronaut attache baker barrister
  bassist batter biographer boxer cardinal caretaker cartoonist ceo cfo champion chancellor chaplain choreographer
  climber clinician co-author co-chair co-creator co-director co-founder co-host co-leader co-owner coauthor cofounder
  collector comedian comic companion composer contestant contributor controller coo cop coroner councilmember
  counsellor dancer dean defector defender dentist dictator drummer educator emperor ex-boyfriend ex-girlfriend
  ex-president explorer face filmmaker financier forward founding frontman geneticist goalkeeper graduate
  granddaughter grandson guitarist guru hero homeopath hunter icon illustrator instructor intern jockey justice kicker
  kin king lawmen legend liaison lieutenant linebacker magistrate magnate maker marshal mate mechanic mentor
  midfielder midwife model mogul nanny nationalist nephew neuroscientist niece operator outreach painter panelist
  patriarch performer pianist pioneer pitcher playwright pope practitioner preacher premier presenter prime prince
  princess prize-winner promoter provost publicist quarterback queen racer rapper rapporteur realtor receiver
  receptionist referee registrar relatives reverend runner runner-up salesman screenwriter sculptor sheikh solicitor
  songwriter speaker sponsor star striker subject successor supervisor therapist treasurer trustee tutor tycoon
  undersecretary veterinarian vice violinist vocalist voice warden winner wrestler youngster
  adm amb atty capt cmdr col cpl det dr fr gen gov govs hon insp lt maj pres prof pvt rep reps rev sec sen sens sgt
  supt`)

/** Nouns for people that say nothing of them, and those that are adjectives before a name. */
const NO_ROLES = wordSet(
  'people person someone somebody source individual human folk liberal moderate progressive independent white black american elder',
)

/** Endings that make a role of a word even with a capital; "Redman" and "Crist" are names. */
const ROLE_ENDING = /.{3}(?:ologist|woman|person|staffer)$/

/** Whether a word says what somebody is: "senator", "co-founder", "defectors", "then-Governor". */
export function isRole(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  const isName = word[0] !== lower[0]
  if (isSingularRole(lower, isName) || isSingularRole(singular(lower), isName)) return true
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && !lower.endsWith('-in-law')) return isRole(word.slice(hyphen + 1))
  return /.{3}(?:men|women|-in-law)$/.test(lower)
}

function isSingularRole(lower: string, isName: boolean): boolean {
  if (NO_ROLES.has(lower)) return false
  if (MORE_ROLES.has(lower) || OFFICIAL_NOUNS.has(lower) || ORDINARY_NOUNS.has(lower)) return true
  return isName ? ROLE_ENDING.test(lower) : isPersonNoun(lower)
}

/** Whether the role is said of several: "Sens.", "developers". */
export function isPluralRole(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  if (/^(?:sens|reps|govs)$/.test(lower)) return true
  return !isSingularRole(lower, false) && singular(lower) !== lower && isRole(word)
}

/** Lowercase words before a role noun that belong to the role. */
export const MODIFIERS = wordSet(`
  former then senior junior deputy vice acting assistant associate chief co executive general interim outgoing incoming
  retired late longtime long-time veteran fellow ex managing founding lead head state national federal local regional
  international city county district police fire school campaign party house senate presidential congressional
  republican democratic political economic legal medical military foreign prime first second third independent
  conservative liberal progressive populist far-right right-wing left-wing billionaire millionaire famous celebrated
  award-winning prominent top leading key public private human rights civil defense defence security intelligence
  budget finance health education science fiction metal rock pop film movie tv television radio sports football
  basketball baseball soccer hockey tennis golf news newspaper magazine investigative freelance staff graduate
  undergraduate emeritus honorary elected appointed incumbent embattled disgraced controversial young old elderly
  high-ranking three-time two-time one-time onetime sometime current previous new press communications technology tech
  business industry labor labour union community outreach research policy program project team group company board
  committee council court supreme appeals trial crown media social digital climate weather immigration tax trade
  environmental environment energy oil gas real estate hedge fund investment venture bank literary art music
  opposition ruling rebel opposition protest student youth religious spiritual catholic celebrity`)

/** Letters after a name that say what somebody is. */
export const POST_NOMINALS = wordSet('QC KC SC MP MPs MEP MSP MLA TD CBE OBE MBE MD PhD Ph.D. DDS RN CPA')

export const DETERMINERS = wordSet(
  'a an the his her their its my our your one another some two three four five six seven',
)

/** Words that end a noun phrase: verbs of speech and being, conjunctions, pronouns. */
export const STOPS = wordSet(`
  is are was were be been being has have had do does did will would can could may might must shall should said says say
  saying told tells asked added wrote argued noted announced told called calls met meets quoted named when while because
  although though since if that which who whom whose where why how but or nor so yet than then he she it they we i you
  him them us me this these those there here not no as by via per with without from into onto over under against
  between among during before after until upon about after like including such says writes tweeted joined urged asked
  warned claimed insisted testified replied responded explained continued agreed declined accused blamed endorsed beat
  defeated accompanied followed`)

/** Prepositions inside a role: "secretary of state", "professor at Yale". */
export const LINKS = wordSet('of for at in to on with from under')
