/**
 * `npm run third-party [-- --check]`: writes THIRD_PARTY.md, the licenses of all code and data that is shipped, which
 * every package carries as `licenses.txt`; with `--check` only says whether it is up to date. Code under a license that
 * nobody has looked at is an error.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from '../training/data'
import { ROOT } from './root'
import { type ShippedPackage, shippedPackages } from './third-party/shipped-packages'

const FILE = join(ROOT, 'THIRD_PARTY.md')

/** Licenses that let us ship code with ours, as long as their texts come with it. */
const COMPATIBLE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])

/** Licenses that ask to say where their text and the source are to be had, no more (MPL 2.0, sections 3.1 and 3.2). */
const BY_ADDRESS: Record<string, string> = { 'MPL-2.0': 'https://www.mozilla.org/MPL/2.0/' }

function document(packages: ShippedPackage[]): string {
  return `# What others made

Written by \`npm run third-party\`. Everything else in the package is ours, under the MIT license.

## Code in the package

| package | version | license | source |
|---|---|---|---|
${packages.map(({ name, version, license, source }) => `| ${name} | ${version} | ${license} | ${source} |`).join('\n')}

## Data

| data | source | license as stated there | in the package |
|---|---|---|---|
${Object.values(DATA)
  .map(({ name, source, license, use }) => `| ${name} | ${source} | ${license} | ${use} |`)
  .join('\n')}

The model card, \`assets/models/README.md\`, has the figures.

## License texts

### Sourcelight

\`\`\`
${readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()}
\`\`\`

${packages.map((shipped) => `### ${shipped.name} ${shipped.version}\n\n${licenseOf(shipped)}`).join('\n\n')}
`
}

function licenseOf({ license, source, text }: ShippedPackage): string {
  const address = BY_ADDRESS[license]
  if (address)
    return `Under the terms of ${license}, ${address}. Its source is at https://${source}, unchanged.`
  return `\`\`\`\n${text || 'No license file in the package.'}\n\`\`\``
}

const packages = await shippedPackages()
const unknown = packages.filter(({ license }) => !COMPATIBLE.has(license) && !(license in BY_ADDRESS))
if (unknown.length > 0) {
  for (const { name, license } of unknown) console.error(`${name}: may "${license}" be shipped with ours?`)
  process.exit(1)
}
const text = document(packages)
if (process.argv.includes('--check')) {
  const good = existsSync(FILE) && readFileSync(FILE, 'utf8') === text
  console.log(good ? 'THIRD_PARTY.md is up to date' : 'THIRD_PARTY.md is out of date: npm run third-party')
  process.exit(good ? 0 : 1)
}
writeFileSync(FILE, text)
