/**
 * A 32-bit hash of a string: FNV-1a over UTF-16 code units with a final avalanche.
 *
 * @returns a signed integer of 32 bits, which engines keep without a heap number; the same on every machine
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** The signed 32-bit hash of a pair of integers; order matters. Features combine hashes instead of building strings. */
export function combine(left: number, right: number): number {
  return finish(Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(right ^ 0x7f4a7c15, 0xc2b2ae35))
}

function finish(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
