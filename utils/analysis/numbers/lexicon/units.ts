import { wordSet } from '../../text/word-set'

/** What a unit measures; durations are judged by rules of their own. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'angle'
  | 'data'
  | 'physical'
  | 'points'

export interface Unit {
  /** Normalized name: English, singular, "kilometre". */
  name: string
  dimension: Dimension
}

/**
 * A unit a line: its name and other words for it, then its symbols, as written, with "_" for a space. A name that is no
 * word in texts ends in ":". The plural in s is understood, and so are the spellings of {@link spellingsOf}.
 */
const TABLE: Record<Dimension, string> = {
  length: `
    kilometre | km kms
    metre | m
    decimetre | dm
    centimetre | cm cms
    millimetre | mm
    micrometre, micron | μm µm um
    nanometre | nm
    picometre | pm
    mile | mi
    yard | yd yds
    foot, feet | ft ft.
    inch, inches | ″
    nautical mile | nmi
    light year, lightyear | ly
    furlong
  `,
  area: `
    square kilometre | km2 km² sqkm sq_km km^2
    square metre | m2 m² sqm sq_m m^2
    square centimetre | cm2 cm²
    square mile | sq_mi
    square foot, square feet | sq_ft sqft ft2 ft²
    square yard
    square inch, square inches
    hectare | ha
    acre
  `,
  volume: `
    litre | l L
    millilitre | ml mL
    centilitre | cl
    gallon | gal
    pint
    quart
    barrel | bbl
    fluid ounce
    cup
    tablespoon | tbsp
    teaspoon | tsp
    bushel
    cubic metre | m3 m³ m^3
    cubic kilometre | km3 km³ km^3
    cubic centimetre | cc cm3 cm³
    cubic foot, cubic feet
    cubic yard
    cubic inch, cubic inches
  `,
  mass: `
    kilogram, kilo | kg kgs
    gram | g
    milligram | mg
    microgram | μg µg mcg
    tonne, metric tonne | t
    metric ton
    ton
    pound-mass: pound, lb | lbs
    ounce | oz
    stone
    carat
    dram, drachma
  `,
  duration: `
    second | sec secs
    millisecond | ms
    nanosecond | ns
    minute | min mins
    hour | hr hrs
    day, workday
    night
    week | wk wks
    fortnight
    month
    quarter
    year | yr yrs
    decade
    generation
    century, centuries
    millennium, millennia
  `,
  angle: `
    degree | ° deg
    radian | rad
  `,
  points: `
    percentage point, percent point, per cent point | pp ppt ppts
    basis point | bp bps
    point | pts pt
  `,
  data: `
    bit
    kilobit
    megabit | Mb
    gigabit | Gb
    megabit per second: | Mbps Mbit/s Mb/s
    gigabit per second: | Gbps Gbit/s Gb/s
    byte
    kilobyte | KB kB
    megabyte | MB
    gigabyte, gig | GB
    terabyte | TB
    petabyte | PB
    exabyte | EB
    megapixel | MP
    pixel | px
  `,
  physical: `
    celsius, celcius, centigrade, centigrate, degree celsius, degrees celsius, degree centigrade, degrees centigrade, degree celcius, degrees celcius | °C ºC C degC deg_C degrees_C degree_C degrees_c deg_c deg_celsius
    fahrenheit, farenheit, degree fahrenheit, degrees fahrenheit, degrees farenheit | °F ºF degF deg_F degrees_F degree_F degrees_f deg_f
    kelvin
    horsepower | hp HP PS
    brake horsepower | bhp
    watt | W
    kilowatt | kW KW kw
    megawatt | MW
    gigawatt | GW
    terawatt | TW
    watt hour | Wh
    kilowatt hour | kWh KWh kwh
    megawatt hour | MWh
    gigawatt hour | GWh
    terawatt hour | TWh
    joule | J
    kilojoule | kJ
    megajoule | MJ
    calorie | cal
    kilocalorie | kcal
    electronvolt, electron volt | eV
    british thermal unit: | BTU
    volt | V
    kilovolt | kV
    kilovolt per centimetre: | kV/cm
    ampere, amp | A
    ampere per square centimetre: | A/cm2 A/cm²
    milliampere hour: | mAh
    ohm | Ω
    hertz | Hz HZ hz
    kilohertz | kHz
    megahertz | MHz
    gigahertz | GHz Ghz
    decibel | dB
    newton | N
    newton metre | Nm
    foot pound-force: foot pound, pound foot, pound feet, lb ft | lb-ft lbft ft-lb
    pascal | Pa
    kilopascal | kPa
    megapascal | MPa
    hectopascal | hPa
    millibar | mb
    pound per square inch: | psi
    kilopound per square inch: | ksi
    knot | kt kts kn
    kilometre per hour: kilometre an hour, kilometres an hour | km/h kph kmph km/hr kmh
    mile per hour: miles an hour | mph
    metre per second: | m/s
    mile per gallon: | mpg
    gram per kilometre: | g/km
    revolution per minute: | rpm
    parts-per-million: parts per million | ppm
    parts-per-billion: parts per billion | ppb
    barrel per day: | bpd b/d
  `,
}

/** Unit, words and symbols of each line. */
const UNITS = Object.entries(TABLE).flatMap(([dimension, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', symbols = ''] = line.trim().split(' | ')
      const words = left
        .replace(/^.*: ?/, '')
        .split(', ')
        .filter(Boolean)
        .flatMap(spellingsOf)
      const unit: Unit = { name: /^[^,:]+/.exec(left)![0], dimension: dimension as Dimension }
      return { unit, words, symbols: symbols.split(' ').filter(Boolean) }
    }),
)

/** "kilometre" and "kilometer", "gram" and "gramme", "square mile" and "sq mile". */
function spellingsOf(word: string): string[] {
  const american = word.replace(/(met|lit)re/, '$1er')
  const spellings = [word, american, word.replace(/gram$/, 'gramme')]
  return [...spellings, ...spellings.map((spelling) => spelling.replace('square ', 'sq '))]
}

/** By words in lower case, singular and plural, "square kilometres". */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = wordsOf()

/** By symbol as written, "MW" and "mW" being two things; a space inside is written "_". */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(({ unit, symbols }) => symbols.map((symbol) => [symbol.replace('_', ' '), unit])),
)

/** Symbols that are also words, letters of a list or grades: units only when written close to the figure. */
export const CLOSE_SYMBOLS = wordSet('m g t l A V N J C s h ha K " mi min ms pm PS MP PB')

/** Longest unit in lexemes. */
export const MOST_UNIT_LEXEMES = 5

/** Whether a word is a unit of time, singular or plural. */
export function isDuration(word: string): boolean {
  return UNIT_WORDS.get(word)?.dimension === 'duration'
}

function wordsOf(): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const { unit, words } of UNITS) {
    for (const word of words) {
      units.set(word, unit)
      if (!units.has(`${word}s`)) units.set(`${word}s`, unit)
    }
  }
  return units
}
