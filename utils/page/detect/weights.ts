/** Made by `training/detector.ts`; not to be edited by hand. */
export const BIAS = -2

export const WEIGHTS: Readonly<Record<string, number>> = {
  'prose characters ≥ 800': 1,
  'prose characters ≥ 1500': 1,
  'schema article': 2,
  'og article': 1,
  published: 1,
  'headline is the title': 1,
  'cards ≥ 25': -2,
  'address: front page': -3,
  'schema product': -2,
  'schema forum': -2,
  cart: -1.5,
  'address: legal word': -2,
  'address: docs word': -1.5,
}
