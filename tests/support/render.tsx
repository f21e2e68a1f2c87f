import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach } from 'vitest'
import { PageContext } from '@/components/page/context'
import { createPageStore, type PageStore } from '@/components/page/page-store'
import { createRememberedPlace } from '@/components/page/remembered-place'
import type { PageView } from '@/utils/page-view'

let root: HTMLElement | null = null

/** Draws into the document of the test, until the test ends. */
export function draw(child: ComponentChild): HTMLElement {
  root ??= document.body.appendChild(document.createElement('div'))
  act(() => render(child, root!))
  return root
}

afterEach(() => {
  if (!root) return
  render(null, root)
  root.remove()
  root = null
})

/** Draws a part of popup or side panel over a tab that is in a state. */
export function drawPage(child: ComponentChild, view: PageView): { root: HTMLElement; store: PageStore } {
  const store = createPageStore()
  store.tab.value = {
    id: 7,
    url: 'https://www.example.org/a',
    title: 'A',
    isLoading: false,
    incognito: false,
  }
  store.view.value = view
  const value = { store, remembered: createRememberedPlace(), surface: 'popup' as const }
  return { root: draw(<PageContext.Provider value={value}>{child}</PageContext.Provider>), store }
}

/** Clicks, and waits for what comes of it. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('nothing to click')
  await act(async () => {
    ;(element as HTMLElement).click()
    await Promise.resolve()
  })
}

/** Types into a field, or chooses in a list. */
export async function enter(field: Element | null | undefined, value: string): Promise<void> {
  if (!field) throw new Error('nothing to enter into')
  await act(async () => {
    ;(field as HTMLInputElement).value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await Promise.resolve()
  })
}

/** The button of a name: its label or its words. */
export function button(root: Element, name: string | RegExp): HTMLButtonElement | undefined {
  const isNamed = (words: string) => (typeof name === 'string' ? words === name : name.test(words))
  return [...root.querySelectorAll('button')].find((it) =>
    isNamed(it.getAttribute('aria-label') ?? it.textContent?.trim() ?? ''),
  )
}

/** The words of all elements that a selector finds. */
export const texts = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
