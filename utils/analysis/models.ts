import { type AttributionModel, readAttributionModel } from './attribution/attribution-model'
import { NameTagger } from './people/name-tagger'
import { WordClasses } from './tagger/word-classes'

/** The trained models, parsed. A detector whose model is missing is left out of the analysis. */
export interface Models {
  /** Word clusters, shared by the taggers. */
  words?: WordClasses
  /** Names of people. */
  people?: NameTagger
  /** Parts of speech, cues, sources and contents. */
  attribution?: AttributionModel
}

/** The files of `assets/models` that {@link loadModels} asks for. */
const MODEL_FILES = ['words.bin', 'people.bin', 'people-memory.bin', 'attribution.bin'] as const
export type ModelFileName = (typeof MODEL_FILES)[number]

/**
 * Loads all trained models.
 *
 * @param read gives the bytes of a file of `assets/models`: a fetch in the extension, a file system on the command line
 * @throws ModelFileError when a file is damaged, or of another version; and whatever `read` throws
 */
export async function loadModels(read: (file: ModelFileName) => Promise<Uint8Array>): Promise<Models> {
  const [wordsFile, people, memory, attribution] = await Promise.all(MODEL_FILES.map(read))
  const words = WordClasses.read(wordsFile!)
  return {
    words,
    people: NameTagger.read(words, people!, memory!),
    attribution: readAttributionModel(attribution!),
  }
}
