import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { filesOf } from '../../scripts/files'
import { pack } from '../../scripts/zip/pack'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-zip-'))
  mkdirSync(join(folder, 'icons'))
  writeFileSync(join(folder, 'manifest.json'), '{"name":"A package"}')
  writeFileSync(join(folder, 'icons/16.png'), Buffer.from([1, 2, 3]))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('packs the same files into the same bytes, whenever they were written and in whatever order they come', async () => {
  const files = filesOf(folder)
  const first = await pack(folder, files)
  for (const file of files) utimesSync(join(folder, file), 1e9, 1e9)
  expect((await pack(folder, [...files].reverse())).equals(first)).toBe(true)
  writeFileSync(join(folder, 'manifest.json'), '{"name":"B package"}')
  expect((await pack(folder, files)).equals(first)).toBe(false)
})

it('packs what the files hold, under their names', async () => {
  const archive = await JSZip.loadAsync(await pack(folder, filesOf(folder)))
  expect(Object.keys(archive.files)).toEqual(['icons/16.png', 'manifest.json'])
  expect(await archive.file('manifest.json')!.async('string')).toBe('{"name":"A package"}')
  expect([...(await archive.file('icons/16.png')!.async('uint8array'))]).toEqual([1, 2, 3])
})
