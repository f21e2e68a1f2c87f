import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '@/scripts/icons/indexed-png'

const RED = [255, 0, 0, 255]
const ALMOST_RED = [250, 0, 0, 255]
const CLEAR = [0, 0, 0, 0]

/** The data of each chunk, by type. */
function chunksOf(png: Buffer): Record<string, Buffer> {
  const chunks: Record<string, Buffer> = {}
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
  }
  return chunks
}

describe('an image with a palette', () => {
  const pixels = Uint8ClampedArray.from([RED, RED, CLEAR, RED, ALMOST_RED, CLEAR].flat())
  const chunks = chunksOf(indexedPng(pixels, 3, 2))

  it('says how wide and how high it is', () => {
    expect([chunks.IHDR!.readUInt32BE(0), chunks.IHDR!.readUInt32BE(4)]).toEqual([3, 2])
  })

  it('keeps the most frequent colors, with their opacity', () => {
    expect([...chunks.PLTE!]).toEqual([255, 0, 0, 0, 0, 0])
    expect([...chunks.tRNS!]).toEqual([255, 0])
  })

  it('gives a rare color the one that is nearest to it', () => {
    expect([...inflateSync(chunks.IDAT!)]).toEqual([0, 0, 0, 1, 0, 0, 0, 1])
  })
})
