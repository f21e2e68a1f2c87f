/**
 * Currencies by ISO 4217 code: signs and abbreviations that stand at the figure, and words that follow it, the
 * English name first. A money
 * amount in a smaller coin (cent, penny) keeps the coin as its unit.
 */
const TABLE: [code: string, signs: string, words: string][] = [
  [
    'USD',
    '$ us$ $us usd$ usd u.s.$',
    'dollar|dollars|us dollar|us dollars|american dollars|usd|buck|bucks|united states dollars',
  ],
  ['EUR', '€ eur', 'euro|euros|eur'],
  ['GBP', '£ gbp gb£ uk£ ps', 'pound sterling|pounds sterling|british pounds|gbp|quid|sterling'],
  ['JPY', '¥ jpy jp¥', 'japanese yen|yen|jpy'],
  ['CNY', 'cny rmb cn¥', 'chinese yuan|yuan|renminbi|rmb|cny|元'],
  ['INR', '₹ rs inr re', 'rupee|rupees|indian rupees|inr'],
  ['AUD', 'a$ au$ aud$ aud', 'australian dollar|australian dollars|aud'],
  ['CAD', 'c$ ca$ can$ cdn$ cad$ cad', 'canadian dollar|canadian dollars|cad'],
  ['NZD', 'nz$ nzd$ nzd', 'new zealand dollar|new zealand dollars|nzd'],
  ['HKD', 'hk$ hkd', 'hong kong dollar|hong kong dollars|hkd'],
  ['SGD', 's$ sgd', 'singapore dollar|singapore dollars|singaporean dollars|sgd'],
  ['TWD', 'nt$ twd', 'taiwan dollar|taiwan dollars|new taiwan dollars|twd'],
  ['CHF', 'chf sfr', 'swiss franc|swiss francs|franc|francs|chf'],
  ['SEK', 'sek', 'swedish krona|swedish kronor|swedish crowns|kronor|krona|sek'],
  ['NOK', 'nok', 'norwegian krone|norwegian kroner|norwegian crowns|nok'],
  ['DKK', 'dkk kr', 'danish krone|danish kroner|danish crowns|kroner|krone|dkk'],
  ['PLN', 'pln zł', 'polish zloty|zloty|zlotys|zlotych|pln|zł'],
  ['CZK', 'czk kč', 'czech koruna|czech crowns|koruna|czk|kč'],
  ['HUF', 'huf', 'hungarian forint|forint|forints|huf'],
  ['RON', 'ron', 'romanian leu|lei|romanian lei|ron'],
  ['BGN', 'bgn', 'bulgarian lev|leva|lev|bgn'],
  ['HRK', 'hrk', 'croatian kuna|kuna|hrk|kn'],
  ['RUB', '₽ rub', 'russian rouble|rouble|roubles|ruble|rubles|rub'],
  ['UAH', '₴ uah', 'ukrainian hryvnia|hryvnia|hryvnias|hryvnya|uah'],
  ['TRY', '₺ try', 'turkish lira|lira|liras|turkish liras'],
  ['ILS', '₪ nis ils', 'shekel|shekels|new shekels|nis|ils'],
  ['AED', 'aed dhs', 'uae dirham|dirham|dirhams|aed'],
  ['SAR', 'sar', 'saudi riyal|riyal|riyals|saudi riyals|sar'],
  ['QAR', 'qar', 'qatari riyal|qatari riyals|qar'],
  ['IRR', '﷼', 'iranian rial|rial|rials|iranian rials|toman|tomans'],
  ['IQD', '', 'iraqi dinar|dinar|dinars|iraqi dinars'],
  ['EGP', 'egp e£', 'egyptian pound|egyptian pounds|egp'],
  ['NGN', '₦ ngn', 'nigerian naira|naira|ngn'],
  ['KES', 'ksh kes sh', 'kenyan shilling|kenyan shillings|shilling|shillings|kes'],
  ['GHS', 'gh₵ ₵', 'ghanaian cedi|cedi|cedis|ghs'],
  ['ZAR', 'zar r', 'south african rand|rand|zar|r'],
  ['BRL', 'r$ brl', 'brazilian real|real|reais|brazilian reais|brl'],
  ['MXN', 'mx$ mex$ mxn$ mxn', 'mexican peso|mexican pesos|peso|pesos|mxn'],
  ['ARS', 'ar$ ars', 'argentine peso|argentine pesos|ars'],
  ['CLP', 'clp', 'chilean peso|chilean pesos|clp'],
  ['COP', 'cop', 'colombian peso|colombian pesos|cop'],
  ['PHP', '₱ php', 'philippine peso|philippine pesos|php'],
  ['IDR', 'rp idr', 'indonesian rupiah|rupiah|rupiahs|idr'],
  ['MYR', 'rm myr', 'malaysian ringgit|ringgit|ringgits|myr'],
  ['THB', '฿ thb', 'thai baht|baht|thb'],
  ['VND', '₫ vnd', 'vietnamese dong|dong|vnd'],
  ['KRW', '₩ krw', 'south korean won|won|korean won|krw'],
  ['PKR', 'pkr', 'pakistani rupee|pakistani rupees|pkr'],
  ['LKR', 'lkr', 'sri lankan rupee|sri lankan rupees|lkr'],
  ['BDT', '৳ bdt', 'bangladeshi taka|taka|bdt'],
  ['KZT', '₸ kzt', 'tenge|kzt'],
  ['GEL', '₾ gel', 'lari|gel'],
  ['CRC', '₡ crc', 'colon|colones|crc'],
  ['LAK', '₭ lak', 'kip|kips|lak'],
  ['DEM', '', 'german mark|deutsche marks|mark|marks|german marks'],
  ['FRF', '', 'french franc|french francs'],
  ['ITL', '', 'italian lira|lire|italian lire'],
  ['ESP', '', 'peseta|pesetas'],
  ['NLG', '', 'guilder|guilders|dutch guilders'],
  ['FIM', '', 'markka|finnish markka|finnish marks'],
  ['BTC', '₿ btc', 'bitcoin|bitcoins|btc'],
  ['ETH', 'eth', 'ether|eth'],
]

/** Coins below the currency; the value stays in coins. */
const COINS: [unit: string, signs: string, words: string][] = [
  ['cent', '', 'cent|cents|¢|c'],
  ['penny', '', 'penny|pence|p|pennies'],
]

/** Unit of a sign or abbreviation before (or, written close, after) the figure. Lower case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = collect(1)

/** Unit of a word or words after the figure. Lower case; the longest match is meant. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = collect(2)

/** English name of a unit of money: 'dollar' for USD. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  [...TABLE, ...COINS].map(([unit, , words]) => [unit, words.split('|')[0]!]),
)

function collect(column: 1 | 2): Map<string, string> {
  const units = new Map<string, string>()
  for (const row of [...TABLE, ...COINS]) {
    for (const name of row[column].split(column === 1 ? ' ' : '|')) if (name) units.set(name, row[0])
  }
  return units
}
