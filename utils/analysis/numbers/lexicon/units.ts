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

/** name | words, comma-separated (plural in s understood) | symbols, case-sensitive */
type Row = [name: string, dimension: Dimension, words: string, symbols: string]

const ROWS: Row[] = [
  ['kilometre', 'length', 'kilometre,kilometer', 'km kms'],
  ['metre', 'length', 'metre,meter', 'm'],
  ['decimetre', 'length', 'decimetre,decimeter', 'dm'],
  ['centimetre', 'length', 'centimetre,centimeter', 'cm cms'],
  ['millimetre', 'length', 'millimetre,millimeter', 'mm'],
  ['micrometre', 'length', 'micrometre,micrometer,micron', 'μm µm um'],
  ['nanometre', 'length', 'nanometre,nanometer', 'nm'],
  ['picometre', 'length', 'picometre,picometer', 'pm'],
  ['mile', 'length', 'mile', 'mi'],
  ['yard', 'length', 'yard', 'yd yds'],
  ['foot', 'length', 'foot,feet', 'ft ft.'],
  ['inch', 'length', 'inch,inches', '″'],
  ['nautical mile', 'length', 'nautical mile', 'nmi'],
  ['light year', 'length', 'light year,lightyear', 'ly'],
  ['furlong', 'length', 'furlong', ''],
  [
    'square kilometre',
    'area',
    'square kilometre,square kilometer,sq kilometre,sq kilometer',
    'km2 km² sqkm sq_km km^2',
  ],
  ['square metre', 'area', 'square metre,square meter,sq metre,sq meter', 'm2 m² sqm sq_m m^2'],
  ['square centimetre', 'area', 'square centimetre,square centimeter', 'cm2 cm²'],
  ['square mile', 'area', 'square mile,sq mile', 'sq_mi'],
  ['square foot', 'area', 'square foot,square feet,sq foot,sq feet', 'sq_ft sqft ft2 ft²'],
  ['square yard', 'area', 'square yard', ''],
  ['square inch', 'area', 'square inch,square inches', ''],
  ['hectare', 'area', 'hectare', 'ha'],
  ['acre', 'area', 'acre', ''],
  ['litre', 'volume', 'litre,liter', 'l L'],
  ['millilitre', 'volume', 'millilitre,milliliter', 'ml mL'],
  ['centilitre', 'volume', 'centilitre,centiliter', 'cl'],
  ['gallon', 'volume', 'gallon', 'gal'],
  ['pint', 'volume', 'pint', ''],
  ['quart', 'volume', 'quart', ''],
  ['barrel', 'volume', 'barrel', 'bbl'],
  ['fluid ounce', 'volume', 'fluid ounce', ''],
  ['cup', 'volume', 'cup', ''],
  ['tablespoon', 'volume', 'tablespoon', 'tbsp'],
  ['teaspoon', 'volume', 'teaspoon', 'tsp'],
  ['bushel', 'volume', 'bushel', ''],
  ['cubic metre', 'volume', 'cubic metre,cubic meter', 'm3 m³ m^3'],
  ['cubic kilometre', 'volume', 'cubic kilometre,cubic kilometer', 'km3 km³ km^3'],
  ['cubic centimetre', 'volume', 'cubic centimetre,cubic centimeter', 'cc cm3 cm³'],
  ['cubic foot', 'volume', 'cubic foot,cubic feet', ''],
  ['cubic yard', 'volume', 'cubic yard', ''],
  ['cubic inch', 'volume', 'cubic inch,cubic inches', ''],
  ['kilogram', 'mass', 'kilogram,kilogramme,kilo', 'kg kgs'],
  ['gram', 'mass', 'gram,gramme', 'g'],
  ['milligram', 'mass', 'milligram,milligramme', 'mg'],
  ['microgram', 'mass', 'microgram,microgramme', 'μg µg mcg'],
  ['tonne', 'mass', 'tonne,metric tonne', 't'],
  ['metric ton', 'mass', 'metric ton', ''],
  ['ton', 'mass', 'ton', ''],
  ['pound-mass', 'mass', 'pound,lb', 'lbs'],
  ['ounce', 'mass', 'ounce', 'oz'],
  ['stone', 'mass', 'stone', ''],
  ['carat', 'mass', 'carat', ''],
  ['dram', 'mass', 'dram,drachma', ''],
  ['second', 'duration', 'second', 'sec secs'],
  ['millisecond', 'duration', 'millisecond', 'ms'],
  ['nanosecond', 'duration', 'nanosecond', 'ns'],
  ['minute', 'duration', 'minute', 'min mins'],
  ['hour', 'duration', 'hour', 'hr hrs'],
  ['day', 'duration', 'day,workday', ''],
  ['night', 'duration', 'night', ''],
  ['week', 'duration', 'week', 'wk wks'],
  ['fortnight', 'duration', 'fortnight', ''],
  ['month', 'duration', 'month', ''],
  ['quarter', 'duration', 'quarter', ''],
  ['year', 'duration', 'year', 'yr yrs'],
  ['decade', 'duration', 'decade', ''],
  ['generation', 'duration', 'generation', ''],
  ['century', 'duration', 'century,centuries', ''],
  ['millennium', 'duration', 'millennium,millennia', ''],
  ['degree', 'angle', 'degree', '° deg'],
  ['radian', 'angle', 'radian', 'rad'],
  [
    'celsius',
    'physical',
    'celsius,celcius,centigrade,centigrate,degree celsius,degrees celsius,degree centigrade,degrees centigrade,degree celcius,degrees celcius',
    '°C ºC C degC deg_C degrees_C degree_C degrees_c deg_c deg_celsius',
  ],
  [
    'fahrenheit',
    'physical',
    'fahrenheit,farenheit,degree fahrenheit,degrees fahrenheit,degrees farenheit',
    '°F ºF degF deg_F degrees_F degree_F degrees_f deg_f',
  ],
  ['kelvin', 'physical', 'kelvin', ''],
  ['percentage point', 'points', 'percentage point,percent point,per cent point', 'pp ppt ppts'],
  ['basis point', 'points', 'basis point', 'bp bps'],
  ['point', 'points', 'point', 'pts pt'],
  ['horsepower', 'physical', 'horsepower', 'hp HP PS'],
  ['brake horsepower', 'physical', 'brake horsepower', 'bhp'],
  ['watt', 'physical', 'watt', 'W'],
  ['kilowatt', 'physical', 'kilowatt', 'kW KW kw'],
  ['megawatt', 'physical', 'megawatt', 'MW'],
  ['gigawatt', 'physical', 'gigawatt', 'GW'],
  ['terawatt', 'physical', 'terawatt', 'TW'],
  ['watt hour', 'physical', 'watt hour', 'Wh'],
  ['kilowatt hour', 'physical', 'kilowatt hour', 'kWh KWh kwh'],
  ['megawatt hour', 'physical', 'megawatt hour', 'MWh'],
  ['gigawatt hour', 'physical', 'gigawatt hour', 'GWh'],
  ['terawatt hour', 'physical', 'terawatt hour', 'TWh'],
  ['joule', 'physical', 'joule', 'J'],
  ['kilojoule', 'physical', 'kilojoule', 'kJ'],
  ['megajoule', 'physical', 'megajoule', 'MJ'],
  ['calorie', 'physical', 'calorie', 'cal'],
  ['kilocalorie', 'physical', 'kilocalorie', 'kcal'],
  ['electronvolt', 'physical', 'electronvolt,electron volt', 'eV'],
  ['british thermal unit', 'physical', '', 'BTU'],
  ['volt', 'physical', 'volt', 'V'],
  ['kilovolt', 'physical', 'kilovolt', 'kV'],
  ['kilovolt per centimetre', 'physical', '', 'kV/cm'],
  ['ampere', 'physical', 'ampere,amp', 'A'],
  ['ampere per square centimetre', 'physical', '', 'A/cm2 A/cm²'],
  ['milliampere hour', 'physical', '', 'mAh'],
  ['ohm', 'physical', 'ohm', 'Ω'],
  ['hertz', 'physical', 'hertz', 'Hz HZ hz'],
  ['kilohertz', 'physical', 'kilohertz', 'kHz'],
  ['megahertz', 'physical', 'megahertz', 'MHz'],
  ['gigahertz', 'physical', 'gigahertz', 'GHz Ghz'],
  ['decibel', 'physical', 'decibel', 'dB'],
  ['newton', 'physical', 'newton', 'N'],
  ['newton metre', 'physical', 'newton metre,newton meter', 'Nm'],
  ['foot pound-force', 'physical', 'foot pound,pound foot,pound feet,lb ft', 'lb-ft lbft ft-lb'],
  ['pascal', 'physical', 'pascal', 'Pa'],
  ['kilopascal', 'physical', 'kilopascal', 'kPa'],
  ['megapascal', 'physical', 'megapascal', 'MPa'],
  ['hectopascal', 'physical', 'hectopascal', 'hPa'],
  ['millibar', 'physical', 'millibar', 'mb'],
  ['pound per square inch', 'physical', '', 'psi'],
  ['kilopound per square inch', 'physical', '', 'ksi'],
  ['knot', 'physical', 'knot', 'kt kts kn'],
  [
    'kilometre per hour',
    'physical',
    'kilometre an hour,kilometer an hour,kilometres an hour,kilometers an hour',
    'km/h kph kmph km/hr kmh',
  ],
  ['mile per hour', 'physical', 'miles an hour', 'mph'],
  ['metre per second', 'physical', '', 'm/s'],
  ['mile per gallon', 'physical', '', 'mpg'],
  ['gram per kilometre', 'physical', '', 'g/km'],
  ['revolution per minute', 'physical', '', 'rpm'],
  ['parts-per-million', 'physical', 'parts per million', 'ppm'],
  ['parts-per-billion', 'physical', 'parts per billion', 'ppb'],
  ['barrel per day', 'physical', '', 'bpd b/d'],
  ['bit', 'data', 'bit', ''],
  ['kilobit', 'data', 'kilobit', ''],
  ['megabit', 'data', 'megabit', 'Mb'],
  ['gigabit', 'data', 'gigabit', 'Gb'],
  ['megabit per second', 'data', '', 'Mbps Mbit/s Mb/s'],
  ['gigabit per second', 'data', '', 'Gbps Gbit/s Gb/s'],
  ['byte', 'data', 'byte', ''],
  ['kilobyte', 'data', 'kilobyte', 'KB kB'],
  ['megabyte', 'data', 'megabyte', 'MB'],
  ['gigabyte', 'data', 'gigabyte,gig', 'GB'],
  ['terabyte', 'data', 'terabyte', 'TB'],
  ['petabyte', 'data', 'petabyte', 'PB'],
  ['exabyte', 'data', 'exabyte', 'EB'],
  ['megapixel', 'data', 'megapixel', 'MP'],
  ['pixel', 'data', 'pixel', 'px'],
]

/** By words in lower case, singular and plural, "square kilometres". */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = wordsOf(ROWS)

/** By symbol as written, "MW" and "mW" being two things; a space inside is written "_". */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = symbolsOf(ROWS)

/** Symbols that are also words, letters of a list or grades: units only when written close to the figure. */
export const CLOSE_SYMBOLS: ReadonlySet<string> = new Set(
  'm g t l A V N J C s h ha K " mi min ms pm PS MP PB'.split(' '),
)

/** Longest unit in lexemes. */
export const MOST_UNIT_LEXEMES = 5

/** Whether a word is a unit of time, singular or plural. */
export function isDuration(word: string): boolean {
  return UNIT_WORDS.get(word)?.dimension === 'duration'
}

function wordsOf(rows: Row[]): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [name, dimension, words] of rows) {
    for (const word of words.split(',')) {
      if (!word) continue
      units.set(word, { name, dimension })
      if (!units.has(`${word}s`)) units.set(`${word}s`, { name, dimension })
    }
  }
  return units
}

function symbolsOf(rows: Row[]): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [name, dimension, , symbols] of rows) {
    for (const symbol of symbols.split(' '))
      if (symbol) units.set(symbol.replace('_', ' '), { name, dimension })
  }
  return units
}
