import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One passage with what its analysis must hold; see `passages/README.md`. */
export interface Passage {
  file: string
  title: string
  text: string
  sources: ExpectedSource[]
  quotes: ExpectedQuote[]
  /** Number of sources without a full name, if stated. */
  unnamed: number | null
  /** Number of quotations, if stated. */
  quoteCount: number | null
  /** Number of attributed statements, direct or not, if stated. */
  statements: number | null
}

export interface ExpectedSource {
  kind: string
  mention: string
  disclosure?: string
  reason?: string
  knowledge?: string
  count?: string
}

export interface ExpectedQuote {
  type: string
  content: string
  speaker?: string
  kind?: string
  /** Words of the name of the source. */
  name?: string
}

const FOLDER = join(import.meta.dirname, 'passages')

/** Reads all passages of the folder, in the order of files and lines. */
export function readPassages(): Passage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  return files.sort().flatMap((file) => {
    const parts = readFileSync(join(FOLDER, file), 'utf8').split(/^## /m)
    return parts.slice(1).map((part) => readPassage(file, part))
  })
}

function readPassage(file: string, part: string): Passage {
  const [title = '', ...lines] = part.trimEnd().split('\n')
  const passage: Passage = {
    file,
    title,
    text: '',
    sources: [],
    quotes: [],
    unnamed: null,
    quoteCount: null,
    statements: null,
  }
  const text: string[] = []
  for (const line of lines) {
    const [, key, value = ''] = /^(source|quote|unnamed|quotes|statements): ?(.*)$/.exec(line) ?? []
    const fields = value.split(' | ').map((field) => field.trim())
    if (key === 'source') {
      const [kind = '', mention = '', disclosure, reason, knowledge, count] = fields
      passage.sources.push({ kind, mention, disclosure, reason, knowledge, count })
    } else if (key === 'quote') {
      const [type = '', content = '', speaker, kind, name] = fields
      passage.quotes.push({ type, content, speaker, kind, name })
    } else if (key === 'unnamed') passage.unnamed = Number(value)
    else if (key === 'quotes') passage.quoteCount = Number(value)
    else if (key === 'statements') passage.statements = Number(value)
    else if (line.trim() !== '') text.push(line)
  }
  passage.text = text.join('\n\n')
  return passage
}
