import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePage } from './context'
import type { ListName } from './remembered-place'
import { listLabel } from './Tabs'

/** Arrow keys go from entry to entry, past their smaller buttons. */
function moveBetweenEntries(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { activeElement } = document
  if (step === undefined || !(activeElement instanceof HTMLButtonElement)) return
  const entries = [...event.currentTarget.children]
  const at = entries.findIndex((entry) => entry.contains(activeElement))
  const next = entries[at + step]?.querySelector<HTMLElement>('.entry-jump')
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The list itself; it comes back where the reader left it. */
export function ScrolledList({ list, children }: { list: ListName; children: ComponentChildren }) {
  const { remembered } = usePage()
  const element = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (element.current) element.current.scrollTop = remembered.place.value.scroll
  }, [list])
  return (
    <ul
      ref={element}
      class="entries"
      aria-label={listLabel(list)}
      onKeyDown={moveBetweenEntries}
      onScrollEnd={(event) => remembered.change({ scroll: event.currentTarget.scrollTop })}
    >
      {children}
    </ul>
  )
}
