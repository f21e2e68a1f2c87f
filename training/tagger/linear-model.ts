import { writeModelFile } from '../../utils/analysis/tagger/model-file'
import { Tagger } from '../../utils/analysis/tagger/tagger'

/** What a trainer learns, before it is made small. */
export interface LinearModel {
  labels: readonly string[]
  /** A power of two. */
  buckets: number
  /** `labels.length` weights for each bucket. */
  weights: Float32Array
  /** (labels + 1)², see `Tagger`. */
  transitions: Float32Array
}

/** Largest 8-bit weight; the few weights beyond are clipped. */
const LARGEST = 127
const CLIPPED_SHARE = 0.0005

/**
 * Weights as 8-bit integers, transitions on the same scale.
 *
 * @param prune weights smaller than this many steps of the 8-bit scale become 0, which packs well
 */
export function quantize(
  model: LinearModel,
  prune = 1,
): { weights: Int8Array<ArrayBuffer>; transitions: number[] } {
  const sizes = model.weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor((sizes.length - 1) * (1 - CLIPPED_SHARE))] ?? 1
  const scale = LARGEST / top
  const weights = new Int8Array(model.weights.length)
  for (let i = 0; i < weights.length; i++) {
    const value = Math.round(model.weights[i]! * scale)
    weights[i] = Math.abs(value) < prune ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value))
  }
  return { weights, transitions: [...model.transitions].map((w) => Math.round(w * scale)) }
}

/** The bytes of `assets/models/<name>.bin`. */
export function writeTagger(name: string, model: LinearModel, prune?: number): Uint8Array {
  const { weights, transitions } = quantize(model, prune)
  const info = { labels: model.labels, buckets: model.buckets, transitions }
  return writeModelFile(`tagger:${name}`, info, { weights: new Uint8Array(weights.buffer) })
}

/** The tagger as the product will run it. */
export function asTagger(name: string, model: LinearModel, prune?: number): Tagger {
  return Tagger.read(writeTagger(name, model, prune), name)
}
