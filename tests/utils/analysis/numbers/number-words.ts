const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const GROUPS: [number, string][] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

/** A whole number in English words, British ("three hundred and two") or American. */
export function inWords(value: number, and: boolean): string {
  for (const [factor, word] of GROUPS) {
    if (value < factor) continue
    const rest = value % factor
    const head = `${inWords(Math.floor(value / factor), and)} ${word}`
    if (rest === 0) return head
    return `${head} ${and && rest < 100 ? 'and ' : ''}${inWords(rest, and)}`
  }
  if (value >= 100) {
    const rest = value % 100
    const head = `${SMALL[Math.floor(value / 100)]} hundred`
    return rest === 0 ? head : `${head} ${and ? 'and ' : ''}${inWords(rest, and)}`
  }
  if (value < 20) return SMALL[value]!
  const unit = value % 10
  return unit === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${SMALL[unit]}`
}
