import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/root'

/** The folder beside the project that holds the development data and the scorer; it is not part of the project. */
export const SHARED = join(ROOT, '../shared')

/** Whether the development data is on this machine. */
export const haveShared = (): boolean => existsSync(join(SHARED, 'eval/score.mjs'))
