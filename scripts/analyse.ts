/**
 * `npm run --silent analyse`: JSON lines in, one line of analysis out for each, in order.
 *
 *   {"id": …, "text": …}                             → {"id": …, …Analysis}
 *   -- --html    {"id": …, "html" or "file": …, "url"?: …} → also article, why, title, byline, text, map
 *   -- --html --paint      paints and clears, too → also painted, restored
 *   -- --html --scripts    lets the page's own scripts run
 *
 * A line that cannot be answered gets `{"id": …, "error": …}`; the run goes on and exits 1 at its end.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createAnalyzer } from '../utils/analysis/analyse'
import { loadModels } from '../utils/analysis/models'
import { answerLines } from './analyse/answer-lines'
import { createHtmlAnswerer } from './analyse/html'
import { textInput } from './analyse/input'

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { html: { type: 'boolean' }, paint: { type: 'boolean' }, scripts: { type: 'boolean' } },
    })
    if ((values.paint || values.scripts) && !values.html)
      throw new TypeError('--paint and --scripts need --html')
    return values
  } catch (error) {
    console.error(`analyse: ${error instanceof Error ? error.message : error}`)
    process.exit(2)
  }
}

const { html, paint = false, scripts = false } = readOptions()
const models = await loadModels((file) => readFile(new URL(`../assets/models/${file}`, import.meta.url)))
const analyse = createAnalyzer(models)

let failures: number
if (html) {
  const pages = await createHtmlAnswerer(analyse, { paint, scripts })
  failures = await answerLines(process.stdin, process.stdout, pages.answer).finally(pages.close)
} else {
  failures = await answerLines(process.stdin, process.stdout, (line) => analyse(textInput(line).text))
}
process.exitCode = failures === 0 ? 0 : 1
