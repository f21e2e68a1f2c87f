import { hashString } from './hash'
import { openModelFile } from './model-file'
import { StaticMap } from './static-map'

interface WordClassesInfo {
  fine: number
  coarse: number
  checkBits: number
  seed: number
}

/** Clusters of words that occur in the same places: a fine level, and a coarse one above it. Shared by all taggers. */
export class WordClasses {
  private constructor(
    private readonly map: StaticMap,
    /** Coarse class of each fine class. */
    private readonly coarseOf: Uint8Array,
  ) {}

  /** @throws ModelFileError */
  static read(bytes: Uint8Array): WordClasses {
    const { info, section } = openModelFile<WordClassesInfo>(bytes, 'words')
    const cells = section('cells')
    // A copy, because the section need not begin at an even address
    const aligned = new Uint16Array(new Uint8Array(cells).buffer)
    return new WordClasses(new StaticMap(aligned, info.checkBits, info.seed), section('coarse'))
  }

  /**
   * The fine class of a word.
   *
   * @param word lowercase, apostrophes straight (see `normalizeWord`)
   * @returns 1 … number of fine classes, or 0 for a word never seen
   */
  fine(word: string): number {
    return this.map.get(hashString(word)) + 1
  }

  /** The coarse class (1 …) above a fine class; 0 for 0. */
  coarse(fine: number): number {
    return fine === 0 ? 0 : this.coarseOf[fine - 1]! + 1
  }
}
