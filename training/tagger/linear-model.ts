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

/** How a model is made small. */
export interface Packing {
  /** Weights smaller than this many steps of the 8-bit scale become 0, which packs well. */
  prune?: number
  /** How many score steps one learned unit is; left out, the largest weights fill the 8 bits. */
  unit?: number
}

/** The bytes of `assets/models/<name>.bin`: weights as 8-bit integers, transitions on the same scale. */
export function writeTagger(name: string, model: LinearModel, { prune = 1, unit }: Packing = {}): Uint8Array {
  const sizes = model.weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor((sizes.length - 1) * (1 - CLIPPED_SHARE))] ?? 1
  const scale = unit ?? LARGEST / top
  const step = Math.max(1, Math.round((top * scale) / LARGEST))
  const weights = new Int8Array(model.weights.length)
  for (let i = 0; i < weights.length; i++) {
    const value = Math.round((model.weights[i]! * scale) / step)
    weights[i] = Math.abs(value) < prune ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value))
  }
  const transitions = [...model.transitions].map((w) => Math.round(w * scale))
  const info = { labels: model.labels, buckets: model.buckets, transitions, step }
  return writeModelFile(`tagger:${name}`, info, { weights: new Uint8Array(weights.buffer) })
}

/** The tagger as the product will run it. */
export function asTagger(name: string, model: LinearModel, packing?: Packing): Tagger {
  return Tagger.read(writeTagger(name, model, packing), name)
}
