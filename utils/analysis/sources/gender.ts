import { wordSet } from '../text/word-set'

/** What the text tells of somebody: a man, a woman, or neither. */
export type Gender = 'man' | 'woman' | null

const MAN = wordSet(`
  mr mister sir lord king prince duke father brother son husband uncle nephew grandfather widower stepfather boyfriend
  man boy gentleman actor businessman spokesman chairman congressman councilman policeman fisherman salesman
  cameraman craftsman fireman anchorman assemblyman alderman nobleman waiter monk priest
`)
const WOMAN = wordSet(`
  mrs ms miss dame lady queen princess duchess mother sister daughter wife aunt niece grandmother widow stepmother girlfriend
  woman girl actress businesswoman spokeswoman chairwoman congresswoman councilwoman policewoman saleswoman
  camerawoman assemblywoman noblewoman waitress nun midwife heroine housewife
`)
/** First names that say it by themselves; those given to both are left out. */
const MEN = wordSet(`
  james john robert michael william david richard thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george edward ronald timothy jeffrey jacob gary nicholas eric jonathan stephen larry justin scott
  benjamin frank gregory patrick alexander jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter
  walter ethan jeremy harold keith christian roger arthur carl lawrence albert joe juan luis carlos pedro pablo miguel diego
  ahmed mohammed muhammad mahmoud mustafa ibrahim abdullah ali omar hassan hussein yusuf ivan vladimir dmitry sergei mikhail
  hans klaus jürgen wolfgang stefan pierre jacques françois giovanni giuseppe marco matteo lars sven erik olaf kyle otto
`)
const WOMEN = wordSet(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret emily
  michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna ruth brenda pamela nicole
  catherine katherine samantha christine emma debra rachel carolyn janet maria heather diane olivia julie joyce victoria
  kelly christina joan evelyn lauren judith megan hannah martha jacqueline frances gloria teresa sara janice julia helen grace
  alice sophia charlotte isabella amelia rosa carmen lucia elena sofia marta ana fatima aisha zainab layla natalia olga svetlana
  tatiana irina ingrid astrid greta heidi claire camille chloe giulia francesca beatriz inês joanna agnes dorothy eleanor
`)

/** What words say of the person they name or describe; a title or a word for the person goes before the first name. */
export function genderIn(words: string): Gender {
  const parts = words.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  for (const part of parts) {
    if (MAN.has(part)) return 'man'
    if (WOMAN.has(part)) return 'woman'
  }
  const [first = ''] = parts
  return MEN.has(first) ? 'man' : WOMEN.has(first) ? 'woman' : null
}

/** Whether a pronoun can stand for somebody of that gender. */
export function agrees(pronoun: string, gender: Gender): boolean {
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return gender !== 'woman'
  return gender !== 'man' || !/^(?:she|her|herself)$/.test(pronoun)
}
