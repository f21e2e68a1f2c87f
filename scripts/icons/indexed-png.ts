import { crc32, deflateSync } from 'node:zlib'

/** The bytes that every PNG begins with. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BIT_DEPTH = 8
const INDEXED = 3

/**
 * Writes a drawing of few colors as a PNG with a palette (https://www.w3.org/TR/png-3/), which is a third of the size
 * of one with four channels.
 *
 * @param pixels red, green, blue and opacity of each pixel, row by row
 * @param mostColors at most 256; the rarest, which soften edges, become the color that is nearest to them
 */
export function indexedPng(pixels: Uint8ClampedArray, width: number, mostColors: number): Buffer {
  const colors: string[] = []
  for (let at = 0; at < pixels.length; at += 4) colors.push(pixels.subarray(at, at + 4).join())
  const palette = mostFrequent(colors, mostColors)
  const indexOf = new Map([...new Set(colors)].map((color) => [color, nearest(color, palette)]))

  const rows: number[] = []
  for (const [at, color] of colors.entries()) {
    // Each row begins with the number of its filter: none.
    if (at % width === 0) rows.push(0)
    rows.push(indexOf.get(color)!)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(colors.length / width, 4)
  header.writeUInt8(BIT_DEPTH, 8)
  header.writeUInt8(INDEXED, 9)
  const channels = palette.map(channelsOf)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(channels.flatMap((color) => color.slice(0, 3)))),
    chunk('tRNS', Buffer.from(channels.map((color) => color[3]!))),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function mostFrequent(colors: readonly string[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, most)
}

function nearest(color: string, palette: readonly string[]): number {
  const distances = palette.map((other) => distance(channelsOf(color), channelsOf(other)))
  return distances.indexOf(Math.min(...distances))
}

const channelsOf = (color: string): number[] => color.split(',').map(Number)

const distance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, channel, index) => sum + (channel - b[index]!) ** 2, 0)

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
