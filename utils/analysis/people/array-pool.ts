import type { Word } from './words'

/**
 * Hands out zeroed arrays for one document and takes them all back before the next: fresh memory of a few megabytes
 * costs more than the work done in it. Keeps as much as the longest document needed.
 */
export class ArrayPool {
  private readonly int32s: Int32Array[] = []
  private readonly uint8s: Uint8Array[] = []
  private wordList: Word[] = []
  private usedInt32s = 0
  private usedUint8s = 0

  /** Takes back what was handed out. */
  reset(): void {
    this.usedInt32s = 0
    this.usedUint8s = 0
  }

  int32(length: number): Int32Array {
    const at = this.usedInt32s++
    const kept = this.int32s[at]
    if (kept && kept.length >= length) return kept.subarray(0, length).fill(0)
    this.int32s[at] = new Int32Array(length)
    return this.int32s[at]
  }

  /** Not cleared: what lies beyond the words of a document is left over from another one. */
  words(length: number): Word[] {
    if (this.wordList.length < length) this.wordList = new Array(length)
    return this.wordList
  }

  uint8(length: number): Uint8Array {
    const at = this.usedUint8s++
    const kept = this.uint8s[at]
    if (kept && kept.length >= length) return kept.subarray(0, length).fill(0)
    this.uint8s[at] = new Uint8Array(length)
    return this.uint8s[at]
  }
}
