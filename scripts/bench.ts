/** `npm run bench [-- people sources numbers page popup]`: how fast and small it is, in ratios measured in one run. */
import { measure } from './measure'

const good = await measure(
  { folder: 'tests/speed', groups: ['people', 'sources', 'numbers', 'page', 'popup'], needsShared: false },
  process.argv.slice(2),
)
process.exit(good ? 0 : 1)
