import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createAnalyzer } from '../utils/analysis/analyse'
import { loadModels } from '../utils/analysis/models'

const models = await loadModels((file) => readFile(new URL(`../assets/models/${file}`, import.meta.url)))
const analyse = createAnalyzer(models)
let failed = false
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  try {
    const { id, text } = JSON.parse(line)
    if (typeof text !== 'string') throw new TypeError('a line needs "id" and "text"')
    process.stdout.write(`${JSON.stringify({ id, ...analyse(text) })}\n`)
  } catch (error) {
    failed = true
    process.stdout.write(`${JSON.stringify({ id: null, error: String(error) })}\n`)
  }
}
if (failed) process.exitCode = 1
