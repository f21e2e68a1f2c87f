import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PageStore } from './page-store'
import type { RememberedPlace } from './remembered-place'

export interface PageContextValue {
  store: PageStore
  remembered: RememberedPlace
  /** The popup lies over the page for a moment; the panel stays beside it. */
  surface: 'popup' | 'panel'
}

export const PageContext = createContext<PageContextValue | null>(null)

/** The store of the page that popup or side panel show. */
export function usePage(): PageContextValue {
  const value = useContext(PageContext)
  if (!value) throw new Error('no PageContext above this component')
  return value
}
