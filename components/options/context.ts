import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { OptionsStore } from './options-store'

export const OptionsContext = createContext<{ store: OptionsStore; search: string } | null>(null)

/** The settings, and what the reader searches for among the options. */
export function useOptions() {
  const value = useContext(OptionsContext)
  if (!value) throw new Error('no OptionsContext above this component')
  return value
}
