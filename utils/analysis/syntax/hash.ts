/** Hash of a string, 32 bits, never 0 (0 stands for "no word here"). */
export function hashString(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0 || 1
}

/** Hash of a feature: the template it comes from, and up to three values. 32 bits; the lower ones are well mixed. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35)
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/** Writes features into a buffer, one after the other, each of the next template. */
export class FeatureWriter {
  /** How many there are so far. */
  count = 0

  constructor(
    private readonly out: Uint32Array,
    public template: number,
  ) {}

  add(a: number, b = 0, c = 0): void {
    this.out[this.count++] = feature(this.template++, a, b, c)
  }
}
