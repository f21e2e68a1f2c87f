import { classAt, LETTER, UPPER } from './text/characters'

export interface DetectedLanguage {
  /** BCP 47 code: "en", "de", "ru"; "und" when the text is too short or like none of the languages known here. */
  language: string
  /** From 0 to 1: how clearly this language leads the next one. */
  confidence: number
}

/** The most frequent words of languages written with Latin letters; enough to tell a paragraph of news. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as he be at by this had not are but from or have an they which you were her she his has been their who will more said would about when its than out one we after',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux ont été cette ou mais comme on tout nous sa fait elle ses deux leur entre même après dont selon ces était',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue ha según',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus disse são',
  it: 'di e il la che in a per un è del non con una i sono si le da al come più dei nel ha della gli alla anche ma se delle lo dal ai nella ci dalla su alle questo stato hanno loro era essere dopo tra due o anni suo degli sul',
  nl: 'de van een het en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog door over hij naar heeft tot ze hebben was wordt kan worden al meer geen deze moet wel wat dit zich werd haar onder zal hun',
  sv: 'och i att det som en på är av för med den till har de inte om ett han men var sig så från vi kan hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara',
  da: 'og i at det er en til af på som for med de den har ikke der et han men var fra vi kan sig så om også eller ud nu da blev over skal hun efter mod være hvor ved sin kun mange når før siger blevet havde ville op må dem alle',
  no: 'og i det som på er en til å av for at med de har ikke den et om han var men fra vi kan seg så også eller ut nå da ble skal hun etter mot være hvor ved sin bare mange når før sier blitt hadde ville opp må dem alle',
  fi: 'ja on ei että se oli hän mutta ovat kun niin myös mukaan joka kuin sen jo nyt ole vain sekä tai jos olla vuoden vielä ollut ennen jälkeen kanssa mitä tämä voi ne he siitä kuitenkin sitä hänen joka suomen',
  pl: 'w i na z się nie do że to o jest od po jak za przez przy dla był co tym jego ale oraz są tylko już także które która który ze może tego być roku było czy też ich bardzo przed więc ma ma go jej pod tak bez nad',
  cs: 'a v se na je že s z o do to i ve za k pro by jsou po ale od jako které jeho jeho podle která který jsme už také může však než při byl být bylo nebo své si tak jen před když mezi až',
  sk: 'a v sa na je že s z o do to aj vo za k pre by sú po ale od ako ktoré jeho podľa ktorá ktorý sme už môže však než pri bol byť bolo alebo svoje si tak len pred keď medzi až nie',
  hu: 'a az és hogy nem is egy ez volt meg csak de már mint azt van ha még el vagy kell ki ezt lehet nagy után szerint minden több pedig majd akkor fel lesz voltak során között amely aki nagyon',
  ro: 'de și în a la cu pe care nu din că o un este mai pentru au fost prin sau dar după ce cel ale lui fi se sunt această acest către fără între va ar ca despre au doar său astfel potrivit foarte când',
  tr: 've bir bu için da de ile olarak çok daha olan sonra kadar gibi en ne ise ama göre ancak her olduğu var iki yeni tarafından şekilde değil ya o oldu etti dedi ettiği türkiye yaptığı karşı hem',
  id: 'yang dan di untuk dengan dari pada ini dalam itu tidak akan ke oleh juga telah adalah sebagai tersebut karena ada bisa mereka lebih saat kata sudah atau seorang kami orang hari tahun para saya menjadi dapat',
  vi: 'và của là có không được trong cho một những đã các với người này để khi đến về ra như cũng từ trên theo nhiều nhưng năm sẽ tại bị vào còn hơn ông',
  ca: 'de la el que i a en un per amb els les del una no es al és més com va ha dels seva ser també però seu han aquest són entre després fins hi quan sobre aquesta on ja tot pel segons',
  sw: 'ya na wa kwa ni katika la za kuwa cha hiyo huo watu hii kama hilo baada pia alisema yake hayo ambao huku zaidi kwamba wake mwaka lakini hizo amesema sasa ili kati bila',
}

/** Scripts that settle the language, or nearly so; letters that only one of its languages has come first. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7AF\u1100-\u11FF]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /[\u0400-\u04FF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['fa', /[پچژگکی]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['hi', /[\u0900-\u097F]/g],
  ['bn', /[\u0980-\u09FF]/g],
  ['ta', /[\u0B80-\u0BFF]/g],
  ['te', /[\u0C00-\u0C7F]/g],
  ['th', /[\u0E00-\u0E7F]/g],
  ['ka', /[\u10A0-\u10FF]/g],
  ['hy', /[\u0530-\u058F]/g],
  ['am', /[\u1200-\u137F]/g],
]

/** So much of the text is read. */
const SAMPLE = 20_000
const LEAST_WORDS = 12
/** At least this share of the words must be function words of the language. */
const LEAST_SHARE = 0.12
/** A letter that marks one language of a script counts so much more than its share says. */
const MARKED_SHARE: Record<string, number> = { ja: 0.15, uk: 0.03, fa: 0.06 }

const languagesOf = new Map<string, string[]>()
for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(list.split(' ')))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}

/**
 * The language of a text, from its words and letters alone: the script first, then the share of each language's most
 * frequent words, a word of several languages counting less for each.
 *
 * @param text any text; the first 20,000 characters are read
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE)
  const script = detectScript(sample)
  if (script) return script
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return { language: 'und', confidence: 0 }
  const points = new Map<string, number>()
  const hits = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOf.get(word)
    if (!languages) continue
    for (const language of languages) {
      points.set(language, (points.get(language) ?? 0) + 1 / languages.length)
      hits.set(language, (hits.get(language) ?? 0) + 1)
    }
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1])
  const [language, most] = ranked[0] ?? ['und', 0]
  if ((hits.get(language) ?? 0) < words.length * LEAST_SHARE) return { language: 'und', confidence: 0 }
  const next = ranked[1]?.[1] ?? 0
  return { language, confidence: Math.round(((most - next) / most) * 100) / 100 }
}

/** A script other than Latin that most letters are written in. */
function detectScript(text: string): DetectedLanguage | null {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i)
    if (kind === LETTER || kind === UPPER) letters++
  }
  if (letters < LEAST_WORDS) return null
  for (const [language, pattern] of SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / letters
    if (share > (MARKED_SHARE[language] ?? 0.4)) return { language, confidence: Math.min(1, share) }
  }
  return null
}

/** Whether a text is English, or too short to say: the analysis is worth showing. */
export function isEnglish(text: string): boolean {
  const { language } = detectLanguage(text)
  return language === 'en' || language === 'und'
}
