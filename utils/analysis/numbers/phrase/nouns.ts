import { STOP_WORDS } from '../lexicon/function-words'

/** Plurals without s, and nouns that are counted without one. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    men: 'man',
    women: 'woman',
    children: 'child',
    grandchildren: 'grandchild',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    leaves: 'leaf',
    shelves: 'shelf',
    halves: 'half',
    selves: 'self',
    thieves: 'thief',
    loaves: 'loaf',
    police: 'police',
    troops: 'troop',
    staff: 'staff',
    personnel: 'personnel',
    cattle: 'cattle',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    series: 'series',
    species: 'species',
    offspring: 'offspring',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    media: 'medium',
    data: 'datum',
    alumni: 'alumnus',
    crises: 'crisis',
    analyses: 'analysis',
    buses: 'bus',
    viruses: 'virus',
    campuses: 'campus',
    headquarters: 'headquarters',
    dead: 'dead',
    injured: 'injured',
    wounded: 'wounded',
    homeless: 'homeless',
    unemployed: 'unemployed',
    faithful: 'faithful',
    majority: 'majority',
    congresswomen: 'congresswoman',
    congressmen: 'congressman',
    businessmen: 'businessman',
    servicemen: 'serviceman',
    policemen: 'policeman',
    firemen: 'fireman',
    fishermen: 'fisherman',
    gunmen: 'gunman',
    salesmen: 'salesman',
    spokesmen: 'spokesman',
    clergymen: 'clergyman',
    crewmen: 'crewman',
    foremen: 'foreman',
    freshmen: 'freshman',
    midshipmen: 'midshipman',
    airmen: 'airman',
    seamen: 'seaman',
    batsmen: 'batsman',
    frenchmen: 'frenchman',
    englishmen: 'englishman',
    irishmen: 'irishman',
  }),
)

/** Words in s that are no plural. */
const NO_PLURAL = new Set(
  'always perhaps across his its this thus us was is has does yes various previous serious famous religious dangerous enormous numerous tremendous unless less plus versus gas bus virus campus status focus census bonus corpus crisis basis analysis thesis congress progress business process access success address press class glass pass mass loss boss cross grass stress dress illness witness fitness wilderness news mathematics physics economics ethics electronics afterwards towards besides overseas nowadays sometimes perhaps texas kansas arkansas paris james thomas charles jones williams davis harris hughes lewis adams evans los las wales honduras cyprus massachusetts athens brussels naples illinois dallas vegas angeles minneapolis columbus christmas indigenous hazardous anonymous autonomous continuous religious suspicious precious spacious conscious obvious nervous consecutive tennis diabetes covid rabies says lies sales'.split(
    ' ',
  ),
)
NO_PLURAL.delete('sales')

/** Words in -men that are no plural. */
const NO_MEN = new Set('specimen regimen omen amen acumen abdomen semen yemen'.split(' '))

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
