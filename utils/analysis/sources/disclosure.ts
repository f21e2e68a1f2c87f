import type { Span } from '../analysis'

/** Words that say that a name is withheld. */
export interface Disclosure extends Span {
  /** Said by somebody who speaks ("spoke on condition of anonymity"), or of anybody ("chose to remain anonymous"). */
  speaks: boolean
  /** The words that state why. */
  reason: Span | null
}

/** One of these words is in every disclosure; most sentences have none, and are not looked at further. */
const HINT =
  /anonym|named|identif|authori[sz]|names?\b|background|record|unnamed|attribut|quoted|permission|permitted|allowed|pseudonym/i

const WANTS =
  '(?:ask|asks|asked|asking|request|requests|requested|requesting|wish|wishes|wished|wishing|want|wants|wanted|wanting|prefer|prefers|preferred|preferring|agreed|agreeing|choose|chooses|chose|choosing|chosen|decline|declines|declined|declining|refuse|refuses|refused|refusing|insist|insists|insisted|insisting|opted|agrees|insists|sought|seeking|demanded|demanding)'
const NAMED =
  '(?:named|identified|quoted|publicly identified|further identified|quoted by name|identified by name|named or identified|further named|disclosed|photographed or named)'
const SPEECH =
  '(?:speak|discuss|comment|talk|disclose|release|reveal|share|brief|give|describe|address|make|provide|publicly|preview|testify|reveal|elaborate|confirm|characterize|outline|\\.\\.\\.|be (?:quoted|named|identified)|do so|divulge|go (?:public|on)|grant|use|represent|detail)'

const PATTERNS: [RegExp, boolean][] = (
  [
    [
      '(?:sp(?:oke|eak|eaks|oken|eaking) )?(?:only )?(?:(?:up)?on|under) (?:the )?(?:strict )?conditions? (?:of|that) (?:strict )?(?:anonymity|(?:their|his|her) (?:names? )?(?:not )?be(?:ing)? )',
      true,
    ],
    [
      '(?:up)?on condition (?:that )?(?:(?:he|she|they|the (?:official|person|source)s?) )?not (?:to )?be (?:named|identified)',
      true,
    ],
    [`${WANTS} (?:(?:for|on|their|his|her|strict) )*anonymity`, true],
    ['(?:granted|given|offered|promised|guaranteed) (?:him |her |them )?anonymity', true],
    ['condition of anonymity', true],
    [`(?:declin|refus)(?:e|ed|es|ing) (?:even )?to be (?:publicly |further )?${NAMED}`, true],
    [
      `${WANTS}(?: that)? (?:(?:he|she|they|it) )?(?:not|to not) (?:to )?(?:be|have been) (?:publicly |further )?${NAMED}`,
      true,
    ],
    [
      `${WANTS} to be (?:identified|named|known|quoted) only (?:by|as) (?:(?:his|her|their|a|an|the) )?(?:first|last|middle|given|nickname|pseudonym|initials?|alias|screen|user)(?: names?)?`,
      true,
    ],
    [
      `${WANTS} (?:that )?(?:their|his|her|its)(?: (?:full|last|first|real|own))? (?:names?|identit(?:y|ies)) (?:not )?(?:to )?(?:not )?be (?:not )?(?:used|published|withheld|disclosed|revealed|printed|made public|kept|released|given)`,
      true,
    ],
    [
      `${WANTS} (?:that )?(?:their|his|her)(?: (?:full|last|first|real|own))? (?:names?|identit(?:y|ies)) (?:be )?(?:withheld|not)`,
      true,
    ],
    [
      '(?:ask|asked|request|requested)(?:ed|ing)? (?:that )?(?:\\w+ ){1,3}not (?:to )?(?:use|publish|print|name|identify|reveal|disclose) (?:their|his|her|him|them)(?: names?)?',
      true,
    ],
    [
      '(?:declin|refus)(?:e|ed|es|ing) to (?:give|provide|disclose|reveal|share|state) (?:his|her|their)(?: (?:full|last|first|real|own))? names?',
      false,
    ],
    [
      "(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|would not|not) (?:want|wish|wishing|wanting|like|agree)(?:ed)? (?:to )?(?:be )?(?:publicly )?(?:named|identified|quoted by name|quoted|speak on the record|(?:(?:give|use|have|see) )?(?:his|her|their)(?: (?:full|last|real))? names? )",
      true,
    ],
    // Asked of the reporter; a winner who merely chose to remain anonymous speaks nowhere.
    [
      '(?:ask|request|insist|demand)(?:s|ed|ing)? (?:to )?(?:remain|stay|be kept|be) (?:anonymous|unnamed|unidentified|nameless)',
      true,
    ],
    [
      `(?:${WANTS}|able) (?:to )?(?:remain|stay|be kept|be) (?:anonymous|unnamed|unidentified|nameless)`,
      false,
    ],
    ['remain(?:ed|ing)? (?:anonymous|unnamed|unidentified)', false],
    [
      `(?:not\\s|un|n[’']t\\s|isn[’']t\\s|aren[’']t\\s|wasn[’']t\\s|weren[’']t\\s)\\s{0,2}(?:been |being |be )?(?:legally |publicly |officially |formally |yet )*(?:authori[sz]ed|permitted|allowed|cleared) to (?:publicly |openly |officially )*${SPEECH}`,
      true,
    ],
    [
      "(?:lack|lacked|lacking|without|did not have|didn[’']t have|do not have|don[’']t have|had no) (?:the )?(?:authori[sz]ation|authority|permission) to (?:publicly )?(?:speak|discuss|comment|talk|disclose|divulge|release|be)",
      true,
    ],
    [
      'sp(?:oke|eak|eaks|oken|eaking) (?:\\w+ )?(?:anonymously|not for attribution|without attribution|off the record|off-the-record|on (?:deep )?background)(?! (?:check|music|noise))',
      true,
    ],
    ["(?:who|that) (?:cannot|can[’']t|could not|may not) be (?:named|identified)", true],
    [
      '(?:identified|named|identify (?:himself|herself|themselves)|referred to) only (?:by|as) (?:(?:his|her|their|a|an|the) )?(?:first|last|middle|given|nickname|pseudonym|initials?|alias|screen|user)(?: names?)?',
      true,
    ],
    [
      '(?:give|gives|gave|given|giving|provide|provided|use|used|share|shared|offer|offered) only (?:his|her|their)(?: own)? (?:first|last|middle|given) names?',
      true,
    ],
    [
      `(?:none|neither|no one|nobody) (?:of (?:them|these|those|the \\w+) )?(?:wanted|wished|agreed|dared|(?:was|were) willing) to be ${NAMED}`,
      true,
    ],
    ['names? (?:has|have) been (?:changed|withheld)', true],
    [
      '(?:his|her|their|whose) (?:real |full )?(?:names?|identit(?:y|ies)) (?:(?:is|are|was|were|has been|have been) )(?:being )?(?:withheld|not being (?:used|published|disclosed)|protected|changed|concealed)',
      true,
    ],
    ['(?:using|under|by|with) (?:a|the) pseudonym', true],
    ['going (?:only )?by the (?:name|handle|pseudonym|alias)', true],
    ['without (?:being (?:named|identified)|giving (?:his|her|their) names?)', true],
    ['not for attribution', true],
    ['requesting (?:that )?(?:their|his|her) (?:names?|identit(?:y|ies))', true],
  ] as [string, boolean][]
).map(([source, speaks]) => [new RegExp(`\\b${source.replaceAll(' ', '\\s{1,3}')}`, 'giu'), speaks])

/** Why: from the connector on. */
const BECAUSE =
  /^[\s,]*(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*(?:[a-z]{3,9}\.? \d{1,2}[\s,]*(?:\d{4}[\s,]*)?)?|by (?:his|her|their) (?:full |last |first |real )?names?[\s,]*|only by (?:his|her|their) (?:full |last |first |middle )?names?[\s,]*|yesterday[\s,]*|(?:by (?:name|title)|further|publicly|in (?:this|the) (?:story|article)|in print|because of)[\s,]*)?(because\b|as (?:he|she|they|it|the|a|an|this|that|these|those|no|not|details?|talks|discussions|negotiations|plans?)\b|(?:in order )?(?:so as )?(?:not )?to (?:publicly |openly |freely |candidly |be |more )*(?:discuss|describe|speak|talk|share|protect|avoid|preserve|disclose|reveal|detail|offer|provide|give|explain|assess|comment|characterize|candid|frank|address|relay|recount|divulge|outline|confirm|maintain|brief|shield|prevent)\b|for (?:fear|reasons|security|privacy|safety|legal|his|her|their)\b|out of\b|due to\b|owing to\b|ahead of\b|before (?:the|an?|any)\b|since\b|citing\b|fearing\b|given\b|so (?:as|that|they|he|she)\b|in (?:line|keeping|accordance) with\b|lest\b|under (?:department|agency|company|the) (?:policy|rules)\b|pending\b|over (?:fear|concern)s?\b|in light of\b|in exchange for\b)/iu
const FRONTED = /^["“'‘\s]*((?:because|citing|fearing|for fear|due to|given|out of|as) [^,]{3,160}),/iu
const NOT_ALLOWED = /authori[sz]|permi|allowed|cleared|authority|cannot|can[’']t/iu

/**
 * Finds the disclosures of one sentence.
 *
 * @param text the whole document
 * @param start where the sentence begins, UTF-16 code units
 * @param end where it ends
 */
export function findDisclosures(text: string, start: number, end: number): Disclosure[] {
  const sentence = text.slice(start, end)
  if (!HINT.test(sentence)) return []
  const found: Disclosure[] = []
  for (const [pattern, speaks] of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (found.some((other) => from < other.end - start && to > other.start - start)) continue
      found.push({ start: start + from, end: start + to, speaks, reason: null })
    }
  }
  found.sort((a, b) => a.start - b.start)
  for (const disclosure of found) disclosure.reason = reasonOf(sentence, disclosure, start)
  return found
}

function reasonOf(sentence: string, { start, end }: Disclosure, offset: number): Span | null {
  const from = end - offset
  const behind = BECAUSE.exec(sentence.slice(from, from + 220))
  const notAllowed = NOT_ALLOWED.test(sentence.slice(start - offset, from))
  if (behind) {
    const begin = from + behind[0].length - behind[1]!.length
    return { start: offset + begin, end: offset + clauseEnd(sentence, begin) }
  }
  if (notAllowed) {
    const because = /\b(?:because|as|since)\b[^,.;]{0,80}$/iu.exec(sentence.slice(0, start - offset))
    const begin = because ? because.index : start - offset
    return { start: offset + begin, end: offset + clauseEnd(sentence, begin) }
  }
  const fronted = FRONTED.exec(sentence)
  if (fronted && fronted[0].length <= start - offset) {
    const begin = fronted[0].length - 1 - fronted[1]!.length
    return { start: offset + begin, end: offset + fronted[0].length - 1 }
  }
  // "fearing reprisals, she asked not to be named" / "…, citing reprisals": a later clause of the sentence.
  const later = /,\s+((?:citing|fearing|because|for fear)\b)/iu.exec(sentence.slice(from, from + 160))
  if (later) {
    const begin = from + later.index + later[0].length - later[1]!.length
    return { start: offset + begin, end: offset + clauseEnd(sentence, begin) }
  }
  return null
}

/** End of the clause: before the comma that leads back to the main clause, the full stop or a quotation mark. */
function clauseEnd(sentence: string, begin: number): number {
  const rest = sentence.slice(begin)
  const stop =
    /[.;!?]["”’']*\s*$|[.;!?]["”’']*\s+(?=["“A-Z])|["“”]|''|,\s+(?=(?:said|says|told|added|according|and (?:said|told|added)|also|but|who)\b)|,["”]|\s[—–-]\s|,\s+(?=\w+(?:\s\w)?\s(?:to\s\p{Lu}\w+\s)?that\b)|,\s+(?=\w+(?:\s\w+){0,3}\s(?:said|told|added|confirmed)\b)|(?<!\b(?:he|she|they|it|who|we|I|been|be|was|were|is|are|had|has|have|not|being))\s+(?:said|says|told|added|confirmed|described|warned)\b/u.exec(
      rest,
    )
  const end = stop ? begin + stop.index : sentence.length
  let last = end
  while (last > begin && /[\s,.;]/u.test(sentence[last - 1]!)) last--
  return last
}
