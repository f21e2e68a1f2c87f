/**
 * Turns stored settings of one version into the next: `MIGRATIONS[0]` takes version 1 to version 2, and so on. One
 * file each, named `v1-to-v2.ts`. A migration gets the stored value as it is, may throw, and must not change its
 * argument. An example of every version that was ever released stands in `tests/utils/settings/examples`.
 */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

export const MIGRATIONS: readonly Migration[] = []
