import { type Candidate, textOf } from './candidate'

/** Mostly links: related stories, tags, "read more". A sentence may hold a link or two. */
const MAX_LINK_SHARE = 0.75
/** Shorter repeats are names, labels, refrains. */
const MIN_REPEAT = 30
/** Between headline and running text only short things belong to the article. */
const MAX_LEAD = 500

/** Leaves only what belongs to the article: no hidden copies, no lists of links, nothing twice. */
export function keepCandidates(candidates: Candidate[]): Candidate[] {
  const shown = withoutHidden(candidates)
  const kept: Candidate[] = []
  const seen = new Set<string>()
  for (const candidate of shown) {
    const text = textOf(candidate)
    if (text.length < 2 || !/[\p{L}\p{N}]/u.test(text)) continue
    if (isLinkList(candidate) || !belongsToLead(candidate, text)) continue
    if (text.length >= MIN_REPEAT) {
      if (seen.has(text)) continue
      seen.add(text)
    }
    kept.push(candidate)
  }
  return kept
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
