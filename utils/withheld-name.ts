import type { Source } from './analysis/analysis'

/**
 * Whether the text says that the name of a source is withheld. A group can withhold its names too ("two officials
 * who asked not to be named"): it stays a group in the analysis, and counts among the withheld for the reader.
 */
export function withholdsName({ kind, disclosure }: Pick<Source, 'kind' | 'disclosure'>): boolean {
  return kind === 'anonymous' || (kind === 'unnamed-group' && disclosure !== 'none')
}
