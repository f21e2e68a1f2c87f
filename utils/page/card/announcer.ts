/**
 * Says words to screen readers, unseen, out of a closed shadow root at the end of the document.
 *
 * @param signal takes it off the page
 */
export class Announcer {
  private words: HTMLElement | null = null

  constructor(private readonly signal: AbortSignal) {}

  say(words: string): void {
    if (this.signal.aborted) return
    this.words ??= this.enter()
    // Screen readers notice what changes in a live region, not what it holds when it comes.
    setTimeout(() => this.words?.replaceChildren(words))
  }

  private enter(): HTMLElement {
    const host = document.createElement('div')
    host.setAttribute('data-sourcelight-announcer', '')
    const styles = {
      all: 'initial',
      position: 'fixed',
      width: '1px',
      height: '1px',
      'clip-path': 'inset(50%)',
    }
    for (const [property, value] of Object.entries(styles))
      host.style.setProperty(property, value, 'important')
    const words = document.createElement('div')
    words.setAttribute('role', 'status')
    host.attachShadow({ mode: 'closed' }).append(words)
    document.documentElement.append(host)
    this.signal.addEventListener('abort', () => host.remove(), { once: true })
    return words
  }
}
