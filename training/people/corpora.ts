import { existsSync, readFileSync } from 'node:fs'
import { parseDocument, type TextDocument } from '../../utils/analysis/text/document'
import type { DataName } from '../data'

const SHARED = '../shared/corpora'

/** What a stretch of text is called. */
export interface LabelledSpan {
  start: number
  end: number
  kind: 'person' | 'organization' | 'other'
}

/** A text with the names that stand in it. */
export interface NamedText {
  id: string
  document: TextDocument
  names: LabelledSpan[]
}

export function readLines<T>(path: string): T[] {
  const file = `${SHARED}/${path}`
  if (!existsSync(file)) throw new Error(`the corpora are not at ${SHARED}: ${path} is missing`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Sentences of `persons/<name>.jsonl`, each as a text of its own. */
export function readTagged(name: DataName): NamedText[] {
  return readLines<{ tokens: string[]; tags: string[] }>(`persons/${name}.jsonl`).map(
    ({ tokens, tags }, n) => {
      let text = ''
      const names: LabelledSpan[] = []
      tokens.forEach((token, i) => {
        const glued =
          text === '' ||
          /^(?:[.,;:!?%)\]}’”]|['’](?:s|re|ve|ll|d|m)$|n['’]t$)/.test(token) ||
          /[($[“‘]$/.test(text)
        if (!glued) text += ' '
        const start = text.length
        text += token
        const tag = tags[i]!
        if (tag === 'O') return
        const kind = tag.endsWith('PER') ? 'person' : tag.endsWith('ORG') ? 'organization' : 'other'
        const open = names[names.length - 1]
        if (tag.startsWith('I-') && open && tags[i - 1] !== 'O') open.end = text.length
        else names.push({ start, end: text.length, kind })
      })
      return { id: `${name}:${n}`, document: parseDocument(text), names }
    },
  )
}

/** Whole articles of PolNeAR with the names CoreNLP found in them. */
export function readPolnear(part: 'train' | 'dev'): NamedText[] {
  type Row = [start: number, end: number, partOfSpeech: string, entity: string]
  const texts = new Map(
    readLines<{ id: string; text: string }>(`polnear/${part}.jsonl`).map((d) => [d.id, d.text]),
  )
  return readLines<{ id: string; sentences: Row[][] }>(`polnear/${part}.tokens.jsonl`).map(
    ({ id, sentences }) => {
      const names: LabelledSpan[] = []
      for (const rows of sentences) {
        let before = 'O'
        for (const [start, end, , entity] of rows) {
          const kind = entity === 'PERSON' ? 'person' : entity === 'ORGANIZATION' ? 'organization' : 'other'
          if (entity === before && names.length > 0 && isName(entity)) names[names.length - 1]!.end = end
          else if (isName(entity)) names.push({ start, end, kind })
          before = entity
        }
      }
      return { id, document: parseDocument(texts.get(id)!), names }
    },
  )
}

const isName = (entity: string): boolean => ['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC'].includes(entity)
