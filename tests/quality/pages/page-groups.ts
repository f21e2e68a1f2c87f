import type { SavedPage } from './saved-pages'

/** The kinds of page that the bars name. */
export type PageGroup =
  | 'news articles'
  | 'other articles'
  | 'section fronts and homes'
  | 'shops, forums, listings'
  | 'imprint, documentation, service'

export function groupOf({
  set,
  label,
  isArticle,
}: Pick<SavedPage, 'set' | 'label' | 'isArticle'>): PageGroup {
  if (isArticle) return set === 'wcxb-dev' ? 'other articles' : 'news articles'
  if (label === 'section front' || label === 'home') return 'section fronts and homes'
  return /^(?:listing|forum|product|collection)$/.test(label)
    ? 'shops, forums, listings'
    : 'imprint, documentation, service'
}
