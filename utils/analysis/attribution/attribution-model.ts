import type { LinearScorer } from '../syntax/linear-scorer'
import { CLASSES, type PartOfSpeechModel } from '../syntax/part-of-speech'
import { openModelFile, writeModelFile } from '../tagger/model-file'

/** The linear models of attribution, one for each question. */
const QUESTIONS = ['cue', 'source', 'content', 'extent', 'trust'] as const
export type Question = (typeof QUESTIONS)[number]

export interface AttributionModel {
  parts: PartOfSpeechModel
  scorers: Record<Question, LinearScorer>
}

interface Info {
  parts: { bits: number }
  scorers: Record<Question, { bits: number; scale: number }>
}

/**
 * Reads `attribution.bin`.
 *
 * @throws ModelFileError
 */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const { info, section } = openModelFile<Info>(bytes, 'attribution')
  const lexicon = new Map<string, number>()
  for (const line of new TextDecoder().decode(section('lexicon')).split('\n')) {
    const [part, ...words] = line.split(' ')
    for (const word of words) lexicon.set(word, Number(part))
  }
  const weights = (name: string): Int8Array => {
    const { buffer, byteOffset, length } = section(name)
    return new Int8Array(buffer, byteOffset, length)
  }
  const scorers = Object.fromEntries(
    QUESTIONS.map((name) => [name, { ...info.scorers[name], weights: weights(name) }]),
  ) as Record<Question, LinearScorer>
  return { parts: { lexicon, weights: weights('parts'), bits: info.parts.bits }, scorers }
}

/** Writes what {@link readAttributionModel} reads; used by the training. */
export function writeAttributionModel({ parts, scorers }: AttributionModel): Uint8Array<ArrayBuffer> {
  const byPart: string[][] = Array.from({ length: CLASSES + 1 }, (_, part) => [String(part)])
  for (const [word, part] of [...parts.lexicon].sort(([a], [b]) => (a < b ? -1 : 1))) byPart[part]!.push(word)
  const raw = (weights: Int8Array | Float32Array): Uint8Array =>
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)
  const sections: Record<string, Uint8Array> = {
    lexicon: new TextEncoder().encode(byPart.map((words) => words.join(' ')).join('\n')),
    parts: raw(parts.weights),
  }
  for (const name of QUESTIONS) sections[name] = raw(scorers[name].weights)
  const info: Info = {
    parts: { bits: parts.bits },
    scorers: Object.fromEntries(
      QUESTIONS.map((name) => [name, { bits: scorers[name].bits, scale: scorers[name].scale }]),
    ) as Info['scorers'],
  }
  return writeModelFile('attribution', info, sections)
}
