import type { Ground } from './ground'
import type { Stroke } from './strokes'

/** What is to be painted on one text node of the page. */
export interface TextPlan {
  node: Text
  strokes: readonly Stroke[]
  ground: Ground
  /** The text the page had in the node when this was planned. */
  data: string
  /** The same exactly when two plans for a node look the same. */
  signature: string
}

/** A way to paint text nodes. Both work on whole text nodes of the page and remember what they have painted. */
export interface Brush {
  /** Shows each plan in place of what its node showed before. */
  paint(plans: readonly TextPlan[]): void
  /** Takes everything off text nodes; others are left alone. */
  erase(nodes: Iterable<Text>): void
  /** The text nodes that are painted. */
  nodes(): Iterable<Text>
  isPainted(node: Text): boolean
}
