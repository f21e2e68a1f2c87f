import type { Finding, Place } from '../../findings'
import type { Category } from '../../settings/categories'

/** Everything that looks different on the page: a category, and inside it what its variants set apart. */
export const LOOKS = [
  'people',
  'unnamed',
  'unnamed-group',
  'unnamed-quotation',
  'numbers',
  'named-quotation',
  'institutions',
  'documents',
] as const
export type Look = (typeof LOOKS)[number]

/** The category whose color and underline a look has. */
export const CATEGORY_OF: Record<Look, Category> = {
  people: 'people',
  unnamed: 'unnamed',
  'unnamed-group': 'unnamed',
  'unnamed-quotation': 'unnamed',
  numbers: 'numbers',
  'named-quotation': 'named-quotes',
  institutions: 'institutions',
  documents: 'documents',
}

/** Quotations are a tint without underline, so that what is found inside them stays visible. */
export const isQuotationLook = (look: Look): boolean =>
  look === 'unnamed-quotation' || look === 'named-quotation'

export function lookOf({ category, variant }: Finding, { what }: Place): Look {
  if (what === 'quotation') return category === 'unnamed' ? 'unnamed-quotation' : 'named-quotation'
  if (category === 'unnamed') return variant === 'group' ? 'unnamed-group' : 'unnamed'
  return category === 'named-quotes' ? 'named-quotation' : category
}
