import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { loadModels } from '../../../utils/analysis/models'
import { ModelFileError } from '../../../utils/analysis/tagger/model-file'

const fromDisk = (file: string) => readFile(`assets/models/${file}`)

it('loads the models that ship, and words of one kind share a class', async () => {
  const { words } = await loadModels(fromDisk)
  expect(words!.fine('senator')).toBeGreaterThan(0)
  expect(words!.coarse(words!.fine('tuesday'))).toBe(words!.coarse(words!.fine('thursday')))
  expect(words!.fine('monday')).toBe(words!.fine('friday'))
  expect(words!.fine('monday')).not.toBe(words!.fine('jennifer'))
})

it('says clearly which model is damaged', async () => {
  await expect(loadModels(async (file) => (await fromDisk(file)).subarray(0, 1000))).rejects.toThrow(
    ModelFileError,
  )
})
