import type { MountApp, Paragraph } from './app'

/** Drawn by a script of its own: it sets text nodes that it holds, and whole paragraphs where that is easier. */
export const mountPlain: MountApp = (container) => {
  const drawn = new Map<number, { element: Element; texts: Text[]; bold: boolean }>()
  const draw = ({ key, before, name, after, bold }: Paragraph) => {
    const known = drawn.get(key)
    if (known?.bold === bold) {
      for (const [index, text] of [before, name, after].entries())
        if (known.texts[index]!.data !== text) known.texts[index]!.data = text
      return known.element
    }
    const element = known?.element ?? document.createElement('p')
    const texts = [before, name, after].map((text) => document.createTextNode(text))
    const middle = bold ? document.createElement('b') : texts[1]!
    if (bold) middle.appendChild(texts[1]!)
    element.replaceChildren(texts[0]!, middle, texts[2]!)
    drawn.set(key, { element, texts, bold })
    return element
  }
  return {
    draw(paragraphs) {
      container.replaceChildren(...paragraphs.map(draw))
    },
  }
}
