/**
 * Currencies by ISO 4217 code: signs and abbreviations that stand at the figure, and words that follow it. A money
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
  ['JPY', '¥ jpy jp¥', 'yen|japanese yen|jpy'],
  ['CNY', 'cny rmb cn¥', 'yuan|chinese yuan|renminbi|rmb|cny|元'],
  ['INR', '₹ rs inr re', 'rupee|rupees|indian rupees|inr'],
  ['AUD', 'a$ au$ aud$ aud', 'australian dollar|australian dollars|aud'],
  ['CAD', 'c$ ca$ can$ cdn$ cad$ cad', 'canadian dollar|canadian dollars|cad'],
  ['NZD', 'nz$ nzd$ nzd', 'new zealand dollars|nzd'],
  ['HKD', 'hk$ hkd', 'hong kong dollars|hkd'],
  ['SGD', 's$ sgd', 'singapore dollars|singaporean dollars|sgd'],
  ['TWD', 'nt$ twd', 'taiwan dollars|new taiwan dollars|twd'],
  ['CHF', 'chf sfr', 'swiss franc|swiss francs|franc|francs|chf'],
  ['SEK', 'sek', 'swedish krona|swedish kronor|swedish crowns|kronor|krona|sek'],
  ['NOK', 'nok', 'norwegian krone|norwegian kroner|norwegian crowns|nok'],
  ['DKK', 'dkk kr', 'danish krone|danish kroner|danish crowns|kroner|krone|dkk'],
  ['PLN', 'pln zł', 'zloty|zlotys|zlotych|pln|zł'],
  ['CZK', 'czk kč', 'czech crowns|koruna|czk|kč'],
  ['HUF', 'huf', 'forint|forints|huf'],
  ['RON', 'ron', 'lei|romanian lei|ron'],
  ['BGN', 'bgn', 'leva|lev|bgn'],
  ['HRK', 'hrk', 'kuna|croatian kuna|hrk|kn'],
  ['RUB', '₽ rub', 'rouble|roubles|ruble|rubles|rub'],
  ['UAH', '₴ uah', 'hryvnia|hryvnias|hryvnya|uah'],
  ['TRY', '₺ try', 'lira|liras|turkish lira|turkish liras'],
  ['ILS', '₪ nis ils', 'shekel|shekels|new shekels|nis|ils'],
  ['AED', 'aed dhs', 'dirham|dirhams|aed'],
  ['SAR', 'sar', 'riyal|riyals|saudi riyals|sar'],
  ['QAR', 'qar', 'qatari riyals|qar'],
  ['IRR', '﷼', 'rial|rials|iranian rials|toman|tomans'],
  ['IQD', '', 'dinar|dinars|iraqi dinars'],
  ['EGP', 'egp e£', 'egyptian pounds|egp'],
  ['NGN', '₦ ngn', 'naira|ngn'],
  ['KES', 'ksh kes sh', 'kenyan shillings|shilling|shillings|kes'],
  ['GHS', 'gh₵ ₵', 'cedi|cedis|ghs'],
  ['ZAR', 'zar r', 'rand|south african rand|zar|r'],
  ['BRL', 'r$ brl', 'real|reais|brazilian reais|brl'],
  ['MXN', 'mx$ mex$ mxn$ mxn', 'mexican peso|mexican pesos|peso|pesos|mxn'],
  ['ARS', 'ar$ ars', 'argentine pesos|ars'],
  ['CLP', 'clp', 'chilean pesos|clp'],
  ['COP', 'cop', 'colombian pesos|cop'],
  ['PHP', '₱ php', 'philippine pesos|php'],
  ['IDR', 'rp idr', 'rupiah|rupiahs|idr'],
  ['MYR', 'rm myr', 'ringgit|ringgits|malaysian ringgit|myr'],
  ['THB', '฿ thb', 'baht|thai baht|thb'],
  ['VND', '₫ vnd', 'dong|vnd'],
  ['KRW', '₩ krw', 'won|south korean won|korean won|krw'],
  ['PKR', 'pkr', 'pakistani rupees|pkr'],
  ['LKR', 'lkr', 'sri lankan rupees|lkr'],
  ['BDT', '৳ bdt', 'taka|bdt'],
  ['KZT', '₸ kzt', 'tenge|kzt'],
  ['GEL', '₾ gel', 'lari|gel'],
  ['CRC', '₡ crc', 'colon|colones|crc'],
  ['LAK', '₭ lak', 'kip|kips|lak'],
  ['DEM', '', 'deutsche marks|mark|marks|german marks'],
  ['FRF', '', 'french francs'],
  ['ITL', '', 'lire|italian lire'],
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

/** ISO code of a bare dollar, yen or rupee sign. */
export const SIGNS: ReadonlySet<string> = new Set(
  [...CURRENCY_SIGNS.keys()].filter((sign) => /^[^a-z]$/.test(sign)),
)

function collect(column: 1 | 2): Map<string, string> {
  const units = new Map<string, string>()
  for (const row of [...TABLE, ...COINS]) {
    for (const name of row[column].split(column === 1 ? ' ' : '|')) if (name) units.set(name, row[0])
  }
  return units
}
