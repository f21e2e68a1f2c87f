import type { BlockKind } from './article-text'
import { type Candidate, textOf } from './candidate'
import { withoutHidden } from './hidden-candidates'
import type { Steps } from './steps'

/** A candidate that became a block: date lines do not. */
export type KeptCandidate = Candidate & { kind: BlockKind }

/** Mostly links: related stories, tags, "read more". A sentence may hold a link or two. */
const MAX_LINK_SHARE = 0.75
/** Shorter repeats are names, labels, refrains. */
const MIN_REPEAT = 30
/** Between headline and running text only short things belong to the article. */
const MIN_LEAD = 40
const MAX_LEAD = 500
/** Shorter text without the end of a sentence may announce what comes after it. */
const MAX_LABEL = 60

/** Leaves only what belongs to the article: no hidden copies, no lists of links, nothing twice. Pauses after each. */
export function* keepCandidates(candidates: Candidate[]): Steps<KeptCandidate[]> {
  const kept: KeptCandidate[] = []
  const seen = new Set<string>()
  const shown = withoutHidden(candidates)
  const headline = shown.findIndex(({ kind }) => kind === 'headline')
  for (const [index, candidate] of shown.entries()) {
    yield
    const text = textOf(candidate)
    if (text.length < 2 || !/[\p{L}\p{N}]/u.test(text)) continue
    if (isLinkList(candidate)) {
      const last = kept.at(-1)
      if (last !== undefined) last.beforeGap = true
      continue
    }
    if (index < headline && isLabel(candidate, text)) continue
    if (!belongsToLead(candidate, text) || !isKept(candidate, text)) continue
    if (text.length >= MIN_REPEAT || candidate.kind === 'byline') {
      if (seen.has(text)) continue
      seen.add(text)
    }
    dropAnnouncement(kept)
    kept.push(candidate)
  }
  dropAnnouncement(kept)
  return kept
}

function isKept(candidate: Candidate, text: string): candidate is KeptCandidate {
  if (candidate.kind === 'date' || candidate.timeChars > 0.8 * candidate.chars) return false
  return candidate.kind !== 'byline' || namesSomebody(text)
}

/** Dates, reading times and lone words like "By" are set where bylines are, too. */
function namesSomebody(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\d/g)?.length ?? 0
  if (letters < 4) return false
  return digits === 0 || letters >= 25 || /^\W*(?:by|von|par|por|di|door|av)\b/i.test(text)
}

function isLinkList({ chars, linkChars, kind }: Candidate): boolean {
  return kind !== 'headline' && kind !== 'byline' && kind !== 'table' && linkChars > MAX_LINK_SHARE * chars
}

/** A few words that are no sentence: a kicker, a section's name, "Read more". */
function isLabel({ kind }: Candidate, text: string): boolean {
  if (kind !== 'paragraph' && kind !== 'subheading' && kind !== 'list-item') return false
  return text.length <= MAX_LABEL && !/[.!?"”’»…]$/.test(text)
}

/** Takes the last block away when it only announced what was left out after it: "Read more", "Related coverage". */
function dropAnnouncement(kept: KeptCandidate[]): void {
  const last = kept.at(-1)
  if (last?.beforeGap && last.kind !== 'list-item' && isLabel(last, textOf(last))) kept.pop()
}

function belongsToLead(candidate: Candidate, text: string): boolean {
  if (candidate.inRoot) return true
  switch (candidate.kind) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'caption':
      return true
    case 'paragraph':
    case 'subheading':
      return text.length >= MIN_LEAD && text.length <= MAX_LEAD && /\s\S+\s/.test(text)
    default:
      return false
  }
}
