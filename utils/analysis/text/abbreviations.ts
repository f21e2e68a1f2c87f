import { wordSet } from './word-set'

/** Abbreviations before a name or a number: the period never ends a sentence. */
export const BEFORE_NAME = wordSet(`
  Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Sr Sra St Ste Fr Rev Hon Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Cpl
  Pvt Capt Cmdr Cdr Maj Adm Brig Supt Insp Det Ofc Pres Sec Amb Atty Supt Asst Mgr Pte Mt Ft vs v Vs cf viz al approx
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`)

/** Abbreviations that may end a sentence: they do when the next word opens one. */
export const AFTER_NAME = wordSet(`
  Jr Sr Inc Corp Co Cos Ltd Bros LLC PLC Assn Dept Univ Ave Blvd Rd Hwy Esq etc Ala Ariz Ark Calif Colo Conn Del Fla
  Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que`)

/** Abbreviations whose period ends no sentence when a number follows. */
export const BEFORE_NUMBER = wordSet('No Nos no nos p pp Art art Sec sec Vol vol Ch ch Fig fig Rs ca c')

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
export const OPENERS = wordSet(`
  The This That These Those There They He She It We You I His Her Its Their Our My Your Who What When Where Why How
  But And Or So Yet If As At In On For From With Without After Before Since While During Though Although However
  Because Also Still Then Now Not No An A Some Many Most Both All Another Other Each Few Several Such Even Just Only
  Meanwhile Asked Once Under Over About Among Between By To Of Here Last Earlier Later`)

/** Verbs that follow a quotation with their speaker before them: “Enough!” Doe said. */
export const SAYING = wordSet(`
  said says asked asks added told replied wrote writes tweeted shouted yelled cried joked recalled declared exclaimed
  wondered continued explained quipped responded answered`)
