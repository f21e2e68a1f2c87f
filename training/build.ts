import { mkdirSync, writeFileSync } from 'node:fs'
import { buildAttribution } from './attribution/build-attribution'
import { trainPeople } from './people/train-people'
import { buildWords } from './words/build-words'

/** What can be built, in the order of need; each gives files of `assets/models`. */
const BUILDS: Record<string, () => Record<string, Uint8Array> | Promise<Record<string, Uint8Array>>> = {
  words: () => ({ 'words.bin': buildWords() }),
  people: () => {
    const { first, second } = trainPeople()
    return { 'people.bin': first, 'people-memory.bin': second }
  },
  attribution: async () => ({ 'attribution.bin': await buildAttribution() }),
}

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(BUILDS)) {
  const build = BUILDS[name]
  if (!build) throw new Error(`no model "${name}"; there are ${Object.keys(BUILDS).join(', ')}`)
  const start = performance.now()
  mkdirSync('assets/models', { recursive: true })
  for (const [file, bytes] of Object.entries(await build())) {
    writeFileSync(`assets/models/${file}`, bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`)
}
