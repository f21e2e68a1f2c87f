import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { InputError } from './answer-lines'

/** @throws InputError when the line has no "text" */
export function textInput({ text }: Record<string, unknown>): { text: string } {
  if (typeof text !== 'string') throw new InputError('"text" has to be a string')
  return { text }
}

/** A page to be looked at, as its server sent it. */
export interface PageInput {
  /** A string is served as UTF-8, bytes as they are. */
  html: string | Buffer
  url: string
}

/** The address of pages whose own is not known or cannot be served. */
const NOWHERE = 'https://example.invalid/unknown'

/**
 * Reads `html`, or the `.html` or `.html.gz` file that `file` names, and the address, where there is one.
 *
 * @throws InputError when there is neither, or the file cannot be read
 */
export function pageInput({ html, file, url }: Record<string, unknown>): PageInput {
  const address = typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : NOWHERE
  if (typeof html === 'string') return { html, url: address }
  if (typeof file !== 'string') throw new InputError('needs "html" or "file", a string')
  try {
    // npm moves to the project's root; a path is meant from where the command was given.
    const bytes = readFileSync(resolve(process.env.INIT_CWD ?? '.', file))
    return { html: file.endsWith('.gz') ? gunzipSync(bytes) : bytes, url: address }
  } catch (error) {
    throw new InputError(`cannot read ${file}: ${(error as Error).message}`)
  }
}
