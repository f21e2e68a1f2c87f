import { mkdirSync, writeFileSync } from 'node:fs'
import { buildAttribution } from './attribution/build-attribution'
import { buildWords } from './words/build-words'

/** What can be built, in the order of need. Each gives the bytes of a file of `assets/models`. */
const BUILDS: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  words: buildWords,
  attribution: buildAttribution,
}

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(BUILDS)) {
  const build = BUILDS[name]
  if (!build) throw new Error(`no model "${name}"; there are ${Object.keys(BUILDS).join(', ')}`)
  const start = performance.now()
  const bytes = await build()
  mkdirSync('assets/models', { recursive: true })
  writeFileSync(`assets/models/${name}.bin`, bytes)
  console.log(`${name}.bin: ${bytes.length} bytes in ${Math.round((performance.now() - start) / 1000)} s`)
}
