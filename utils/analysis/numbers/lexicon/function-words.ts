import { wordSet } from '../../text/word-set'

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your whose each every some any no another either neither both such',
)

export const POSSESSIVES = wordSet('his her its their our my your whose')

export const PREPOSITIONS = wordSet(
  'of in on at by for from to with without within into onto over under above below between among amid across through throughout during before after since until till against about around near beyond behind beside besides despite toward towards upon via per than as like unlike off out up down along past inside outside versus vs including excluding according because due ago apart instead plus minus worth except regarding',
)

const CONJUNCTIONS = wordSet(
  'and or but nor so yet if when while whereas although though unless whether where why how once then that which who whom whose what',
)

const PRONOUNS = wordSet(
  'i you he she it we they me him us them myself himself herself itself themselves ourselves yourself who which what someone anyone everyone nobody nothing something anything everything there here',
)

const AUXILIARIES = wordSet(
  "is are was were be been being am has have had having do does did doing will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't ain't",
)

/** Adverbs and particles after which no noun of the same phrase follows. */
export const ADVERBS = wordSet(
  "not also just only even still already again now then there here too very ever never always often soon later earlier ahead away back abroad overseas offshore onshore online together alone apart annually yearly monthly weekly daily hourly nationwide worldwide globally nationally statewide overall total altogether combined respectively each apiece today yesterday tomorrow tonight overnight once twice instead however meanwhile thus therefore else else's previously currently recently nearly almost about roughly approximately exactly simply mainly mostly largely partly fully directly indirectly quickly slowly yet further afterwards beforehand thereafter straight so far short long wide tall deep high old",
)

/** Verbs, in forms not told by their ending, that often stand right after a number or a counted noun. */
const VERBS = wordSet(
  'say says said saying tell tells told think thinks thought know knew known go goes went gone come comes came get gets got gotten give gives gave given take takes took taken make makes made see sees saw seen find finds found keep kept hold held lead led leave left lose lost win wins won pay pays paid spend spent send sent build built buy bought sell sold bring brought stand stood fall fell fallen rise rose risen grow grew grown begin began begun run ran meet met sit sat speak spoke spoken write wrote written become became show shows shown drive drove fly flew die died live lived flee fled fight fought hit put set let shut hurt cost quit read face want need produces weighs stands remain remains include includes including  voted live work attend receive received join joined chose chosen drew drawn broke broken woke wore worn tore swore sworn drank sang threw thrown blew forgot hid hidden rode shook stole stolen struck stuck swept taught caught fought sought fed bled slept meant dealt dug hung bent lent bore borne beat beaten bit bitten cast shot split bet believe believes agree disagree approve disapprove favor favour oppose prefer plan expect like own use trust feel felt consider considered seem seemed ask asked call called try tried turn turned stay stayed help helped hope hoped',
)

/** No noun phrase goes on over one of these. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...VERBS,
])
