/** `npm run quality [-- people sources numbers pages]`: how right the analysis is, beside what it has to reach. */
import { measure } from './measure'

const good = await measure(
  { folder: 'tests/quality', groups: ['people', 'sources', 'numbers', 'pages'], needsShared: true },
  process.argv.slice(2),
)
process.exit(good ? 0 : 1)
