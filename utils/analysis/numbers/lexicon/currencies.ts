/**
 * Currencies by ISO 4217 code: words that follow the figure, the English name first, then signs and abbreviations that
 * stand at it. A money amount in a smaller coin (the last two) keeps the coin as its unit.
 */
const TABLE = `
  USD: dollar(s), us dollar(s), american dollars, usd, buck(s), united states dollars | $ us$ $us usd$ usd u.s.$
  EUR: euro(s), eur | € eur
  GBP: pound sterling, pounds sterling, british pounds, gbp, quid, sterling | £ gbp gb£ uk£ ps
  JPY: japanese yen, yen, jpy | ¥ jpy jp¥
  CNY: chinese yuan, yuan, renminbi, rmb, cny, 元 | cny rmb cn¥
  INR: rupee(s), indian rupees, inr | ₹ rs inr re
  AUD: australian dollar(s), aud | a$ au$ aud$ aud
  CAD: canadian dollar(s), cad | c$ ca$ can$ cdn$ cad$ cad
  NZD: new zealand dollar(s), nzd | nz$ nzd$ nzd
  HKD: hong kong dollar(s), hkd | hk$ hkd
  SGD: singapore dollar(s), singaporean dollars, sgd | s$ sgd
  TWD: taiwan dollar(s), new taiwan dollars, twd | nt$ twd
  CHF: swiss franc(s), franc(s), chf | chf sfr
  SEK: swedish krona, swedish kronor, swedish crowns, kronor, krona, sek | sek
  NOK: norwegian krone, norwegian kroner, norwegian crowns, nok | nok
  DKK: danish krone, danish kroner, danish crowns, kroner, krone, dkk | dkk kr
  PLN: polish zloty, zloty(s), zlotych, pln, zł | pln zł
  CZK: czech koruna, czech crowns, koruna, czk, kč | czk kč
  HUF: hungarian forint, forint(s), huf | huf
  RON: romanian leu, lei, romanian lei, ron | ron
  BGN: bulgarian lev, leva, lev, bgn | bgn
  HRK: croatian kuna, kuna, hrk, kn | hrk
  RUB: russian rouble, rouble(s), ruble(s), rub | ₽ rub
  UAH: ukrainian hryvnia, hryvnia(s), hryvnya, uah | ₴ uah
  TRY: turkish lira(s), lira(s) | ₺ try
  ILS: shekel(s), new shekels, nis, ils | ₪ nis ils
  AED: uae dirham, dirham(s), aed | aed dhs
  SAR: saudi riyal(s), riyal(s), sar | sar
  QAR: qatari riyal(s), qar | qar
  IRR: iranian rial(s), rial(s), toman(s) | ﷼
  IQD: iraqi dinar(s), dinar(s)
  EGP: egyptian pound(s), egp | egp e£
  NGN: nigerian naira, naira, ngn | ₦ ngn
  KES: kenyan shilling(s), shilling(s), kes | ksh kes sh
  GHS: ghanaian cedi, cedi(s), ghs | gh₵ ₵
  ZAR: south african rand, rand, zar, r | zar r
  BRL: brazilian real, real, reais, brazilian reais, brl | r$ brl
  MXN: mexican peso(s), peso(s), mxn | mx$ mex$ mxn$ mxn
  ARS: argentine peso(s), ars | ar$ ars
  CLP: chilean peso(s), clp | clp
  COP: colombian peso(s), cop | cop
  PHP: philippine peso(s), php | ₱ php
  IDR: indonesian rupiah, rupiah(s), idr | rp idr
  MYR: malaysian ringgit, ringgit(s), myr | rm myr
  THB: thai baht, baht, thb | ฿ thb
  VND: vietnamese dong, dong, vnd | ₫ vnd
  KRW: south korean won, won, korean won, krw | ₩ krw
  PKR: pakistani rupee(s), pkr | pkr
  LKR: sri lankan rupee(s), lkr | lkr
  BDT: bangladeshi taka, taka, bdt | ৳ bdt
  KZT: tenge, kzt | ₸ kzt
  GEL: lari, gel | ₾ gel
  CRC: colon, colones, crc | ₡ crc
  LAK: kip(s), lak | ₭ lak
  DEM: german mark(s), deutsche marks, mark(s)
  FRF: french franc(s)
  ITL: italian lira, lire, italian lire
  ESP: peseta(s)
  NLG: guilder(s), dutch guilders
  FIM: markka, finnish markka, finnish marks
  BTC: bitcoin(s), btc | ₿ btc
  ETH: ether, eth | eth
  cent: cent(s), ¢, c
  penny: penny, pence, p, pennies
`

/** Unit, words and signs of each line. */
const UNITS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [, unit = '', words = '', signs = ''] = /^ *(\w+): ([^|]*?)(?: \| (.*))?$/.exec(line)!
    return { unit, words: words.split(', ').flatMap(withPlural), signs: signs.split(' ').filter(Boolean) }
  })

/** Unit of a sign or abbreviation before (or, written close, after) the figure. Lower case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ unit, signs }) => signs.map((sign) => [sign, unit])),
)

/** Unit of a word or words after the figure. Lower case; the longest match is meant. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ unit, words }) => words.map((word) => [word, unit])),
)

/** English name of a unit of money: 'dollar' for USD. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  UNITS.map(({ unit, words }) => [unit, words[0]!]),
)

/** 'dollar(s)': with and without it. */
function withPlural(word: string): string[] {
  const stem = word.replace('(s)', '')
  return stem === word ? [word] : [stem, `${stem}s`]
}
