import { type AttributionModel, readAttributionModel } from './attribution/attribution-model'
import { WordClasses } from './tagger/word-classes'

/** The trained models, parsed. A detector whose model is missing is left out of the analysis. */
export interface Models {
  /** Word clusters, shared by the taggers. */
  words?: WordClasses
  /** Parts of speech, cues, sources and contents. */
  attribution?: AttributionModel
}

/** The files of `assets/models` that {@link loadModels} asks for. */
export const MODEL_FILES = ['words.bin', 'attribution.bin'] as const
export type ModelFileName = (typeof MODEL_FILES)[number]

/**
 * Loads all trained models.
 *
 * @param read gives the bytes of a file of `assets/models`: a fetch in the extension, a file system on the command line
 * @throws ModelFileError when a file is damaged, or of another version; and whatever `read` throws
 */
export async function loadModels(read: (file: ModelFileName) => Promise<Uint8Array>): Promise<Models> {
  const [words, attribution] = await Promise.all(MODEL_FILES.map(read))
  return { words: WordClasses.read(words!), attribution: readAttributionModel(attribution!) }
}
