import { wordSet } from '../text/word-set'

/** People of whom the classical unnamed source is one: they speak because of what they know or do. */
export const OFFICIAL_NOUNS = wordSet(`
  official source person aide adviser advisor diplomat officer executive employee engineer lawmaker legislator senator
  congressman congresswoman minister strategist operative staffer insider investigator lawyer attorney prosecutor agent ambassador
  envoy negotiator consultant delegate deputy secretary counsel counselor banker trader broker regulator inspector commander general
  colonel captain sergeant detective sheriff trooper policeman policewoman manager director chief head leader boss chairman
  chairwoman chair president mayor governor member colleague associate confidant confidante ally friend surrogate donor fundraiser fund-raiser
  bundler pollster backer authority administrator bureaucrat whistleblower whistle-blower informant coordinator contractor representative
  spokesman spokeswoman spokesperson councilor councillor councilman councilwoman commissioner superintendent principal judge
  politician parliamentarian mp peer frontbencher backbencher statesman superdelegate deputy staff aid handler mediator
  developer founder owner publisher editor producer director partner shareholder organizer organiser campaigner planner
`)

/** People of any other kind. */
export const ORDINARY_NOUNS = wordSet(`
  man woman boy girl child kid teenager teen adult mother father mom dad mum parent son daughter brother sister sibling cousin uncle aunt
  grandfather grandmother husband wife spouse partner widow widower relative neighbor neighbour resident villager local native citizen
  immigrant migrant refugee foreigner tourist visitor passenger driver pilot rider cyclist pedestrian bystander witness eyewitness
  onlooker observer victim survivor patient client customer consumer buyer seller shopper tenant landlord homeowner landowner
  student pupil teacher professor lecturer academic scholar researcher scientist economist analyst expert specialist historian
  sociologist psychologist psychiatrist physician doctor nurse surgeon paramedic medic epidemiologist biologist chemist physicist
  astronomer climatologist ecologist meteorologist forecaster seismologist geologist engineer technician programmer worker laborer labourer farmer
  fisherman miner soldier veteran troop sailor marine fighter rebel militant insurgent terrorist gunman hacker attacker suspect defendant
  accuser complainant plaintiff inmate prisoner convict juror voter supporter fan follower believer critic opponent detractor
  skeptic sceptic proponent advocate activist protester protestor demonstrator marcher campaigner volunteer organizer
  reporter journalist correspondent columnist commentator blogger pundit anchor host moderator interviewer writer author novelist poet critic
  reviewer editorialist photographer artist actor actress singer musician player athlete coach teammate competitor rival
  investor entrepreneur businessman businesswoman trader retailer manufacturer merchant shopkeeper grower supplier vendor owner
  respondent participant attendee audience spectator listener viewer reader user commenter commentator poster tweeter caller guest
  stranger youth elder pensioner retiree taxpayer constituent candidate nominee contender challenger incumbent hopeful frontrunner front-runner
  leader priest pastor bishop imam rabbi cleric minister nun monk evangelical christian catholic muslim jew hindu
  conservative liberal progressive moderate centrist independent libertarian republican democrat tory socialist communist
  feminist environmentalist conservationist humanitarian philanthropist donor lobbyist demographer statistician mathematician philosopher
  ethicist theologian lawyer clerk bartender waiter waitress chef cook hairdresser plumber electrician architect builder designer
  cosplayer gamer wonk watcher buff enthusiast devotee loyalist partisan hawk dove insider outsider newcomer veteran alumnus
  classmate roommate girlfriend boyfriend fiance fiancee lover ex-wife ex-husband stepfather stepmother guardian caregiver
  someone somebody individual guy fellow lady gentleman folk people human
  american russian ukrainian israeli palestinian syrian iraqi iranian afghan pakistani indian german italian mexican canadian
  australian european african asian brazilian egyptian turk kurd saudi korean cuban greek pole hungarian
  african-american african-americans latino hispanic black white
  billionaire millionaire spectator hostage captor smuggler trafficker dealer thief burglar killer shooter bomber
  firefighter lifeguard ranger guard custodian janitor librarian
  creator inventor founder translator interpreter linguist curator
  applicant recipient beneficiary claimant petitioner signatory delegate
  delegate superfan superdelegate campaigner canvasser elector
  co-worker coworker workmate employer boss recruiter trainer
  progenitor heir descendant ancestor orphan toddler infant baby
  mayor governor
`)

/** Plural or collective words with no singular of that sense. */
export const GROUP_NOUNS = wordSet(`
  authorities people folks police-officers staff crowd audience family families parents couple duo trio pair public electorate
  clergy youth others some many most several few both all those these half majority minority two three four five six
  everyone everybody
`)

/** Words for a person who speaks for an organisation. */
export const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|men|women|people|persons)|spokesmen|representatives?|rep|reps|press-secretary)$/

/** Organisations, and words that stand for one. */
export const INSTITUTION_NOUNS = wordSet(`
  company firm corporation business agency department ministry government administration campaign court committee panel commission council
  board bureau office party union association organization organisation group institute institution university college school
  hospital church bank fund foundation charity police military army navy force guard congress senate house parliament legislature
  cabinet state nation country city county town village district industry market league federation alliance coalition bloc
  embassy consulate prosecution defense defence team club franchise nonprofit non-profit think-tank tank pac superpac regime
  team crew kremlin pentagon chamber caucus division branch unit service authority center centre clinic laboratory lab museum library
  airline airport manufacturer retailer automaker carmaker startup start-up conglomerate studio label operator provider
  delegation mission secretariat tribunal jury judiciary watchdog regulator opposition junta militia republic
  companies firms agencies departments ministries governments campaigns courts committees organizations organisations groups institutes
  universities schools hospitals churches banks unions parties states countries nations cities
  side sides camp camps
`)

/** What people wrote, recorded or counted. */
export const DOCUMENT_NOUNS = wordSet(`
  report survey poll study document documents filing filings statement letter memo memorandum note email e-mail emails e-mails book
  article papers paper data figures statistics numbers record records lawsuit suit complaint affidavit indictment transcript video
  footage tape recording audio ad advertisement commercial analysis audit review bill law act ruling opinion verdict order assessment
  estimate estimates forecast projection tweet tweets post message messages text texts release announcement website site page blog
  column editorial essay op-ed interview speech address remarks results evidence research finding findings conclusion conclusions census index ranking chart graph map
  document dossier file files cable cables petition motion brief plan proposal platform manifesto constitution agreement contract
  deal treaty resolution amendment policy rule rules guidelines history biography memoir film documentary movie show program broadcast
  count tally tallies inquiry investigation response
  polls surveys reports studies accounts account photo photos photograph photographs image images picture pictures
  sign signs banner banners headline headlines story stories rumor rumors rumour rumours test tests letters statements comments comment
  notice warrant testimony deposition budget schedule agenda minutes log list database spreadsheet calculation calculations
  questionnaire application form newsletter flyer leaflet pamphlet brochure caption tv script narrative model
`)

export const MEDIA_NOUNS = wordSet(`
  newspaper newspapers magazine magazines outlet outlets network networks channel channels broadcaster broadcasters website blog
  station stations media press wire newswire tabloid tabloids paper journal journals publication publications daily weekly podcast
`)

/** Names of other media. Names are facts; the list is our own. */
export const MEDIA_NAMES =
  /\b(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|BBC|CNN|CNBC|MSNBC|NBC|CBS|ABC|PBS|NPR|Fox News|Fox|Sky News|ITV|Al Jazeera|Politico|POLITICO|Axios|Breitbart|BuzzFeed|HuffPost|Huffington Post|Vox|Slate|Salon|Vice|Wired|Variety|Time magazine|Newsweek|The Atlantic|The Economist|Financial Times|Wall Street Journal|Guardian|Telegraph|Independent|Sun|Mirror|Express|Daily Mail|Der Spiegel|Spiegel|Le Monde|El País|Haaretz|Xinhua|TASS|Interfax|RIA Novosti|Kyodo|Yonhap|USA Today|Wikinews|(?:\w+ )?(?:Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Observer|Examiner|Inquirer|Globe|Daily News|News|Press|Standard|Bee|Register|Dispatch|Courier|Sentinel|Bulletin|Argus|Advertiser|Enquirer|Star|Radio|TV|Television|Magazine))$/

/** Stations whose name begins with what they are. */
export const STATIONS = /^(?:the )?(?:Radio|TV|Canal|Channel|Télé|Tele) (?:\p{Lu}|\d)/u

/** Offices that one person holds at a time: "the prime minister" needs no name. */
export const OFFICE_NOUNS = wordSet(`
  president vice-president premier chancellor king queen prince princess pope mayor governor minister secretary chairman chairwoman chair chief ceo
  director commissioner ambassador speaker leader general judge justice nominee candidate emperor sultan emir ayatollah
  archbishop bishop sheriff superintendent principal editor founder owner coach manager prosecutor coroner
  attorney-general comptroller treasurer chancellor rector dean
`)

const IRREGULAR_PLURALS: Record<string, string> = {
  men: 'man', women: 'woman', children: 'child', people: 'person', wives: 'wife', spokesmen: 'spokesman', spokeswomen: 'spokeswoman',
  policemen: 'policeman', congressmen: 'congressman', businessmen: 'businessman', businesswomen: 'businesswoman', gunmen: 'gunman',
  councilmen: 'councilman', fishermen: 'fisherman', alumni: 'alumnus', aides: 'aide', mps: 'mp', gentlemen: 'gentleman', folks: 'folk',
  persons: 'person', attorneys: 'attorney', whites: 'white',
} // biome-ignore format: a table

/** The singular of a noun in lower case; the word itself when it is none that rules or the table know as a plural. */
export function singular(lower: string): string {
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, lower) ? IRREGULAR_PLURALS[lower] : undefined
  if (irregular) return irregular
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1)
  return lower
}

/** Endings that make words for people; the words that only look so are told apart here. */
const PERSON_ENDING =
  /(?:ist|ician|ologist|ographer|woman|man|person|worker|holder|keeper|writer|master|leader|fighter|trainer|maker|goer|seeker|player|owner)$/
const NO_PERSON = wordSet(
  'list mist fist twist assist consist resist exist german roman ottoman placeholder peacemaker human woman-owned musician',
)

/** Whether a noun (singular, lower case) stands for a human being. */
export function isPersonNoun(noun: string): boolean {
  if (OFFICIAL_NOUNS.has(noun) || ORDINARY_NOUNS.has(noun)) return true
  const hyphen = noun.lastIndexOf('-')
  if (hyphen > 0 && isPersonNoun(noun.slice(hyphen + 1))) return true
  return PERSON_ENDING.test(noun) && !NO_PERSON.has(noun)
}
