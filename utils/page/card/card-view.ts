import { t } from '../../i18n'
import type { CardContent } from './card-content'

/** One finding on a card, with what stepping through its places does; null when it has one place only. */
export interface CardSection extends CardContent {
  stepper: { at: number; of: number; go(direction: 'next' | 'previous'): void } | null
}

export type Tone = 'light' | 'dark'

const COLORS = {
  light: { ground: '#ffffff', text: '#1b1f24', muted: '#57606a', line: '#d8dee4', link: '#0b62a4' },
  dark: { ground: '#1f242a', text: '#e6e8eb', muted: '#9aa4af', line: '#3a424b', link: '#6cb6ff' },
} as const

/** What tells our card from the page's elements. */
const CARD = 'data-sourcelight-card'

/**
 * The card as an element: a host with a closed shadow root, which neither the page's styles nor its scripts reach. The
 * host has no name of its own: a page could define a custom element of that name, whose internals open the root.
 * Styles are set one by one on the elements: a style element could be refused by the page's security policy.
 */
export class CardView {
  readonly host: HTMLElement
  private readonly root: ShadowRoot
  private readonly body: HTMLElement

  constructor(private readonly document: Document) {
    this.host = document.createElement('div')
    this.host.setAttribute(CARD, '')
    style(this.host, {
      all: 'initial',
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      overflow: 'visible',
      'z-index': '2147483647',
      visibility: 'hidden',
    })
    this.root = this.host.attachShadow({ mode: 'closed', delegatesFocus: false })
    this.body = this.element('div', {
      'box-sizing': 'border-box',
      width: 'max-content',
      'max-width': 'min(320px, calc(100vw - 16px))',
      'max-height': 'calc(100vh - 16px)',
      overflow: 'auto',
      padding: '10px 12px',
      'border-width': '1px',
      'border-style': 'solid',
      'border-radius': '8px',
      'box-shadow': '0 4px 16px #0003',
      font: '13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
      'text-align': 'start',
      'outline-offset': '-1px',
    })
    this.body.setAttribute('role', 'dialog')
    this.body.tabIndex = -1
    this.root.append(this.body)
  }

  /** Puts the card into the page, above everything, still invisible. */
  open(sections: readonly CardSection[], tone: Tone): void {
    const colors = COLORS[tone]
    style(this.body, {
      'color-scheme': tone,
      background: colors.ground,
      color: colors.text,
      'border-color': colors.line,
      outline: 'none',
    })
    this.body.setAttribute('aria-label', sections.map(({ title }) => title).join(', '))
    this.body.replaceChildren(...sections.map((section, index) => this.section(section, index, tone)))
    if (this.host.isConnected) return
    this.host.setAttribute('popover', 'manual')
    this.document.documentElement.append(this.host)
    // The top layer: nothing of the page covers the card, whatever its z-index.
    this.host.showPopover?.()
  }

  get size(): { width: number; height: number } {
    const { width, height } = this.body.getBoundingClientRect()
    return { width, height }
  }

  moveTo({ left, top }: { left: number; top: number }): void {
    style(this.host, { left: `${left}px`, top: `${top}px`, visibility: 'visible' })
  }

  /** Gives the keyboard to the card, and shows that it has it. */
  focus(): void {
    style(this.body, { outline: '2px solid currentColor' })
    this.body.focus({ preventScroll: true })
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null
  }

  close(): void {
    this.host.remove()
    style(this.host, { visibility: 'hidden' })
  }

  private section({ title, facts, stepper }: CardSection, index: number, tone: Tone): HTMLElement {
    const separated = index > 0 && {
      'margin-top': '8px',
      'padding-top': '8px',
      'border-top': `1px solid ${COLORS[tone].line}`,
    }
    const section = this.element('div', { ...separated })
    const heading = this.element('div', { 'font-weight': '600' })
    heading.textContent = title
    heading.dir = 'auto'
    section.append(heading)
    for (const fact of facts) {
      const line = this.element('div', { color: COLORS[tone].muted })
      line.textContent = fact
      line.dir = 'auto'
      section.append(line)
    }
    if (stepper) section.append(this.stepper(title, stepper, tone))
    return section
  }

  private stepper(
    name: string,
    { at, of, go }: NonNullable<CardSection['stepper']>,
    tone: Tone,
  ): HTMLElement {
    const row = this.element('div', {
      display: 'flex',
      gap: '4px',
      'align-items': 'center',
      'margin-top': '4px',
      'margin-inline-start': '-6px',
      color: COLORS[tone].muted,
      'font-variant-numeric': 'tabular-nums',
    })
    const place = this.element('span', {})
    place.textContent = t('stepAt', { at: at + 1, of })
    row.append(
      this.button('‹', t('stepPrevious', { name }), tone, () => go('previous')),
      place,
      this.button('›', t('stepNext', { name }), tone, () => go('next')),
    )
    return row
  }

  private button(sign: string, label: string, tone: Tone, press: () => void): HTMLElement {
    const button = this.element('button', {
      font: 'inherit',
      'font-size': '16px',
      'line-height': '1',
      'min-width': '24px',
      height: '24px',
      padding: '0 6px',
      border: '0',
      'border-radius': '4px',
      background: 'transparent',
      color: COLORS[tone].link,
      cursor: 'pointer',
    })
    button.setAttribute('type', 'button')
    button.setAttribute('aria-label', label)
    button.textContent = sign
    button.addEventListener('click', press)
    return button
  }

  private element(name: string, styles: Record<string, string>): HTMLElement {
    const element = this.document.createElement(name)
    style(element, styles)
    return element
  }
}

/** Important, so that no style of the page, not even an important one, reaches the card. */
function style(element: HTMLElement, styles: Record<string, string>): void {
  for (const [property, value] of Object.entries(styles))
    element.style.setProperty(property, value, 'important')
}
