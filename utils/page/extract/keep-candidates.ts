import type { BlockKind } from './article-text'
import { type Candidate, textOf } from './candidate'

/** Mostly links: related stories, tags, "read more". A sentence may hold a link or two. */
const MAX_LINK_SHARE = 0.75
/** Shorter repeats are names, labels, refrains. */
const MIN_REPEAT = 30
/** Between headline and running text only short things belong to the article. */
const MAX_LEAD = 500
const MAX_ANNOUNCEMENT = 60

/** Leaves only what belongs to the article: no hidden copies, no lists of links, nothing twice. */
export function keepCandidates(candidates: Candidate[]): KeptCandidate[] {
  const shown = withoutHidden(candidates)
  const kept: KeptCandidate[] = []
  const seen = new Set<string>()
  for (const candidate of shown) {
    const text = textOf(candidate)
    if (text.length < 2 || !/[\p{L}\p{N}]/u.test(text)) continue
    if (isLinkList(candidate)) {
      const last = kept.at(-1)
      if (last !== undefined) last.beforeGap = true
      continue
    }
    if (!belongsToLead(candidate, text) || !isKept(candidate)) continue
    dropLabel(kept)
    if (candidate.kind === 'byline' && !namesSomebody(text)) continue
    if (text.length >= MIN_REPEAT || candidate.kind === 'byline') {
      if (seen.has(text)) continue
      seen.add(text)
    }
    kept.push(candidate)
  }
  dropLabel(kept)
  return kept
}

/** A candidate that became a block: date lines do not. */
export type KeptCandidate = Candidate & { kind: BlockKind }
const isKept = (candidate: Candidate): candidate is KeptCandidate => candidate.kind !== 'date'

/** Takes the last block away when it only announced what was left out after it: "Read more", "Related coverage". */
function dropLabel(kept: KeptCandidate[]): void {
  const last = kept.at(-1)
  if (last === undefined || !last.beforeGap || last.chars > MAX_ANNOUNCEMENT) return
  if (last.kind !== 'paragraph' && last.kind !== 'subheading') return
  if (!/[.!?"”’»…]$/.test(textOf(last))) kept.pop()
}

/**
 * Takes hidden text out. Where most of the running text is hidden the page has not shown it yet (a paywall's script
 * or an animation does so later): then what is hidden stays.
 */
function withoutHidden(candidates: Candidate[]): Candidate[] {
  let hidden = 0
  let shown = 0
  for (const candidate of candidates) {
    if (!candidate.inRoot || candidate.chars < 80) continue
    if (candidate.shown) shown += candidate.chars
    else hidden += candidate.chars
  }
  return hidden > shown ? candidates : candidates.filter((candidate) => candidate.shown)
}

/** Dates, reading times and lone words like "By" are set where bylines are, too. */
function namesSomebody(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\d/g)?.length ?? 0
  return letters >= 4 && (digits === 0 || letters >= 25 || /^\W*(?:by|von|par|por|di|door|av)\b/i.test(text))
}

function isLinkList({ chars, linkChars, kind }: Candidate): boolean {
  return kind !== 'headline' && kind !== 'byline' && kind !== 'table' && linkChars > MAX_LINK_SHARE * chars
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
      return text.length >= 40 && text.length <= MAX_LEAD && /\s\S+\s/.test(text)
    default:
      return false
  }
}
