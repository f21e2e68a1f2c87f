import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'

/** The earliest time a zip can hold: the same for every file of every package. */
const LONG_AGO = new Date('1980-01-01T00:00:00Z')

/**
 * Packs files so that the same files give the same bytes, whenever and wherever it is done: in sorted order, with
 * one time, no permissions and no folders of their own.
 *
 * @param folder absolute path that the names are relative to
 */
export async function pack(folder: string, names: string[]): Promise<Buffer> {
  const archive = new JSZip()
  for (const name of [...names].sort()) {
    archive.file(name, readFileSync(join(folder, name)), { date: LONG_AGO, createFolders: false })
  }
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  })
}
