import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Switch } from '../controls/Switch'
import { useOptions } from './context'

/** Whether a search finds an option by its words. */
export function fits(search: string, ...words: string[]): boolean {
  const shown = words.join(' ').toLocaleLowerCase()
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => shown.includes(word))
}

interface SectionProps {
  title: string
  children: ComponentChildren
}

/** A section of the options; it goes when a search finds nothing in it. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface OptionProps {
  title: string
  hint: string
  /** More words by which a search finds it. */
  also?: string[]
  children: ComponentChildren
}

/** One option that is more than a switch: a title, a sentence that explains it, and its controls. */
export function Option({ title, hint, also = [], children }: OptionProps) {
  const { search } = useOptions()
  const id = useId()
  if (!fits(search, title, hint, ...also)) return null
  return (
    <fieldset class="option" aria-describedby={`${id}-hint`}>
      <legend>{title}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {children}
    </fieldset>
  )
}

interface SwitchOptionProps {
  title: string
  hint: string
  on: boolean
  onChange(on: boolean): void
}

/** One option that is a switch. */
export function SwitchOption({ title, hint, on, onChange }: SwitchOptionProps) {
  const { search } = useOptions()
  const id = useId()
  if (!fits(search, title, hint)) return null
  return (
    <div class="option">
      <Switch showLabel label={title} on={on} describedBy={id} onChange={onChange} />
      <p class="hint" id={id}>
        {hint}
      </p>
    </div>
  )
}
