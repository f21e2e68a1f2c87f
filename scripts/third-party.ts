/**
 * `npm run third-party [-- --check]`: writes THIRD_PARTY.md, the licenses of all code and data that is shipped; with
 * `--check` only says whether it is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root'
import { DATA_SOURCES } from './third-party/data'
import { type ShippedPackage, shippedPackages } from './third-party/shipped-packages'

const FILE = join(ROOT, 'THIRD_PARTY.md')

function document(packages: ShippedPackage[]): string {
  return `# What others made

Written by \`npm run third-party\`. Everything else in the package is ours, under the MIT license.

## Code in the package

| package | version | license |
|---|---|---|
${packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}

## Data

| data | license as stated at its source | in the package |
|---|---|---|
${DATA_SOURCES.map(({ name, license, use }) => `| ${name} | ${license} | ${use} |`).join('\n')}

The model card, \`assets/models/README.md\`, has the figures.

## License texts

${packages.map(({ name, version, text }) => `### ${name} ${version}\n\n\`\`\`\n${text || 'No license file in the package.'}\n\`\`\``).join('\n\n')}
`
}

const text = document(await shippedPackages())
if (process.argv.includes('--check')) {
  const good = existsSync(FILE) && readFileSync(FILE, 'utf8') === text
  console.log(good ? 'THIRD_PARTY.md is up to date' : 'THIRD_PARTY.md is out of date: npm run third-party')
  process.exit(good ? 0 : 1)
}
writeFileSync(FILE, text)
