import { isNotText } from '../detect/elements'
import type { Piece } from './text-map'

/** Longer cells hold running text: the table lays out the page. */
const MAX_CELL = 200

/** Whether an element is a table of data: rows of several short cells, none of them a table or a list of blocks. */
export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'TABLE' || element.querySelector('table,article,form') !== null) return false
  const { rows } = element as HTMLTableElement
  if (rows.length < 2) return false
  let cells = 0
  for (const row of rows) {
    cells += row.cells.length
    for (const cell of row.cells) if ((cell.textContent?.length ?? 0) > 2 * MAX_CELL) return false
  }
  return cells >= 2 * rows.length && (element.textContent?.length ?? 0) < MAX_CELL * cells
}

/** The text of a table as pieces: rows parted by line breaks, cells by tabs. */
export function tablePieces(table: Element): { pieces: Piece[]; chars: number; linkChars: number } {
  const content = { pieces: [] as Piece[], chars: 0, linkChars: 0 }
  for (const row of (table as HTMLTableElement).rows) {
    content.pieces.push('\n')
    let first = true
    for (const cell of row.cells) {
      if (!first) content.pieces.push('\t')
      first = false
      addText(cell, content, false)
    }
  }
  return content
}

function addText(
  element: Element,
  content: { pieces: Piece[]; chars: number; linkChars: number },
  inLink: boolean,
): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node as Text
      content.pieces.push(text)
      const chars = text.data.trim().length
      content.chars += chars
      if (inLink) content.linkChars += chars
    } else if (node.nodeType === 1 && !isNotText(node as Element)) {
      const child = node as Element
      if (child.tagName !== 'SUP') content.pieces.push(' ')
      addText(child, content, inLink || child.tagName === 'A')
    }
  }
}
