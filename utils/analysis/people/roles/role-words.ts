import { wordSet } from '../../text/word-set'

/** Nouns that say what somebody is: offices, professions, kin, parts in a story. Lowercase, singular. */
const ROLES = wordSet(`
  academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador
  analyst anchor anthropologist applicant appointee archbishop architect artist assemblyman assemblymember assemblywoman
  assistant associate astronaut astronomer athlete attache attorney aunt author authority baker banker barrister bassist
  batter believer billionaire biographer biologist bishop blogger boss boxer boy boyfriend broker brother builder
  businessman businesswoman buyer campaigner candidate captain cardinal caretaker cartoonist ceo cfo chair chairman
  chairperson chairwoman champion chancellor chaplain chef chemist chief child choreographer cleric client climber
  clinician co-author co-chair co-creator co-director co-founder co-host co-leader co-owner coach coauthor cofounder
  colleague collector colonel columnist comedian comic commander commentator commissioner companion composer
  congressman congresswoman conservative consultant contestant contractor contributor controller coo coordinator cop
  coroner correspondent cosplayer councillor councilman councilmember councilor councilwoman counsel counselor counsellor
  cousin critic curator customer dad dancer daughter dean defector defender delegate democrat dentist deputy designer
  detective developer dictator diplomat director doctor donor driver drummer ecologist economist editor educator emperor
  employee engineer entrepreneur envoy epidemiologist ex-husband ex-president ex-wife executive expert explorer
  ex-boyfriend ex-girlfriend fan farmer father fellow fighter filmmaker financier firefighter fisherman forward founder
  founding friend frontman general geneticist geologist girl girlfriend goalkeeper governor graduate grandfather
  grandmother grandson granddaughter guard guest guitarist guru head heir hero historian homeopath host hunter husband
  illustrator imam immigrant inspector instructor intern interpreter inventor investigator investor jockey journalist
  judge juror justice kicker king laborer landowner lawmaker lawyer leader lecturer legislator liaison librarian
  lieutenant linebacker lobbyist magistrate magnate maker man manager marine marshal mayor mechanic mediator member
  mentor meteorologist midfielder midwife millionaire minister model moderator mogul mom monk mother musician nanny
  nationalist native neighbor neighbour nephew neuroscientist niece nominee novelist nun nurse observer officer official
  operative operator opponent organiser organizer owner painter panelist paramedic parent parliamentarian participant
  partner pastor patient patriarch peer performer philanthropist philosopher photographer physician physicist pianist
  pilot pioneer pitcher player playwright poet politician pollster pope practitioner preacher premier presenter president
  priest prime prince princess principal prisoner producer professor programmer promoter prosecutor protester provost
  psychiatrist psychologist publicist publisher quarterback queen rabbi racer ranger rapper rapporteur realtor receiver
  receptionist recruiter referee refugee registrar regulator relative reporter rep representative republican researcher
  resident retiree reverend rival runner sailor salesman saleswoman scholar scientist screenwriter scientologist
  sculptor secretary senator sergeant sheikh sheriff singer sister soldier solicitor son songwriter speaker specialist
  spokesman spokesperson spokeswoman sponsor spouse staffer star statistician stepfather stepmother strategist striker
  student subject successor superintendent supervisor supporter surgeon survivor suspect teacher teammate technician
  teenager tenant theologian therapist trader trainer translator treasurer trooper trustee tutor tycoon uncle
  undersecretary veteran veterinarian vice victim violinist vocalist volunteer voter waiter waitress warden widow
  widower wife winner witness woman worker wrestler writer youngster zoologist
  sen sens rep reps gov govs lt col gen sgt capt maj adm cmdr cpl pvt det insp supt prof rev fr hon amb sec atty pres dr
  kin lady mate relatives children wives lawmen policeman policewoman legend icon voice face architect engineer prize-winner
  front-runner runner-up whistleblower whistle-blower outreach`)

const PLURALS: Record<string, string> = { men: 'man', women: 'woman', wives: 'wife', children: 'child' }

/** Whether a word says what somebody is: "senator", "co-founder", "defectors", "then-Governor". */
export function isRole(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  if (ROLES.has(lower)) return true
  if (PLURALS[lower]) return true
  if (lower.endsWith('s') && ROLES.has(lower.slice(0, -1))) return true
  if (lower.endsWith('ies') && ROLES.has(`${lower.slice(0, -3)}y`)) return true
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return isRole(lower.slice(hyphen + 1))
  return /.{3}(?:ologist|woman|women|men|person|staffer)s?$/.test(lower)
}

/** Whether the role is said of several: "Sens.", "developers". */
export function isPluralRole(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return (
    lower in PLURALS ||
    ['sens', 'reps', 'govs'].includes(lower) ||
    (!ROLES.has(lower) && lower.endsWith('s') && isRole(lower))
  )
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
