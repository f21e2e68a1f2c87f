import { stem } from './lemma'

const stems = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(stem))

/** Verbs that report what somebody said or wrote, by what they add to it. */
const SPEECH = stems(`
  say tell add write state ask reply respond answer note mention remark comment post tweet testify put recall observe
  continue conclude repeat reiterate go begin
  announce declare confirm deny reject dispute rebut promise pledge vow agree urge call demand advise propose offer
  apologize apologise warn threaten predict forecast estimate accuse blame praise criticize criticise condemn thank endorse
  denounce decry slam blast lambaste deride ridicule label dub brand characterize characterise describe depict portray
  claim allege insist maintain contend argue suggest hint imply purport assert aver posit speculate counter retort
  acknowledge admit concede reveal disclose point stress emphasize emphasise underscore explain show find determine calculate tally
  shout yell chant whisper joke quip laugh scream lament boast brag fume grumble interject chime marvel gush bristle seethe utter
  cry exclaim mutter murmur sing plead beg implore appeal
  complain caution assure reassure inform advise report relay recount relate detail outline indicate signal express voice
  cite quote inquire wonder question query protest object oppose-say defend justify
  summarize summarise elaborate clarify specify proclaim profess swear vouch speak talk discuss
  believe think fear worry expect doubt suspect charge herald hail laud applaud rail rip email text message brief
  recommend encourage counsel instruct request read reveal attribute ascribe credit deem consider
  contemplate misgiving anticipate project view
`)

/** Those of them that as often do something else ("called a meeting", "continued", "read the bill"). */
const AMBIGUOUS = stems(`
  put ask cite observe go begin continue call demand agree answer offer project view consider read credit show find determine calculate
  stress push voice detail address signal reveal express press appeal mark note threaten attribute label brand doubt suspect
  indicate contemplate conclude reject endorse praise blast slam blame charge label deem request thank email text message brief
  discuss laugh cry sing plead scream marvel protest object defend justify speak talk express question query post report deny estimate
`)
const CLEAR_AGAIN = stems('report deny note')

/** Whether a verb reports speech whatever stands around it. */
export const alwaysReports = (lower: string): boolean => {
  const verb = stem(lower)
  return SPEECH.has(verb) && (!AMBIGUOUS.has(verb) || CLEAR_AGAIN.has(verb))
}

/** Nouns and other words that report ("according to", "in the view of"). */
const OTHER =
  /^(?:according|per|:|view|views|claim|claims|statement|statements|warning|warnings|concern|concerns|misgivings|complaints?|allegations?|reportedly)$/

/** Whether a word reports what somebody said, as the head of a cue. */
export const reportsSpeech = (lower: string): boolean => SPEECH.has(stem(lower)) || OTHER.test(lower)

/** Whether a cue denies that something was said: "would not say", "declined to comment", "have not said when". */
export const NO_STATEMENT = /\b(?:not|n[’']t|never|declin\w+|refus\w+|without|fail\w+)\b/iu
