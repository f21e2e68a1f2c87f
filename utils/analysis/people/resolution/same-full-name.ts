import { isShortForm } from '../lexicon'
import type { Mention } from '../name-mentions'
import type { Individual } from './individual'

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)
const bareInitials = (word: string): string => word.replaceAll('.', '')

/** Whether a full name can be this individual's. */
export function sameFullName(individual: Individual, mention: Mention): boolean {
  if (individual.suffix && mention.suffix && individual.suffix !== mention.suffix) return false
  const long = individual.words
  const short = mention.words
  if (long[long.length - 1] !== short[short.length - 1]) return false
  // A surname of several words alone: "Wasserman Schultz"
  if (endsWith(long, short)) return true
  if (!sameFirstName(long[0]!, short[0]!, individual, mention)) return false
  return middlesAgree(long.slice(1, -1), short.slice(1, -1))
}

function endsWith(long: string[], short: string[]): boolean {
  if (short.length > long.length) return false
  return short.every((word, i) => word === long[long.length - short.length + i])
}

function sameFirstName(a: string, b: string, individual: Individual, mention: Mention): boolean {
  const left = bareInitials(a)
  const right = bareInitials(b)
  if (left === right || isShortForm(left, right)) return true
  if (individual.nickname === right || mention.nickname === left) return true
  // "J. Doe" is introduced before "Jane Doe" or stands under a picture; later on it is somebody else's initial
  if (isInitial(a) && !isInitial(b)) return b.startsWith(left) && individual.start < mention.start
  if (isInitial(b) && !isInitial(a)) return a.startsWith(right) && mention.start < individual.start
  return false
}

/** Middle names may be left out or cut to initials, but not contradict: George W. and George H.W. are two. */
function middlesAgree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const left = bareInitials(a.join(''))
  const right = bareInitials(b.join(''))
  if (left === right) return true
  const initials = a.every(isInitial) || b.every(isInitial)
  return initials && a.length === b.length && a.every((word, i) => word.charAt(0) === b[i]!.charAt(0))
}
