/** Version of the container below; files of another version are refused. */
const FORMAT_VERSION = 1
const MAGIC = 'SLMF'
const HEADER_BYTES = 16

/** A model file is no model, is damaged, or belongs to another version or another detector. */
export class ModelFileError extends Error {
  override name = 'ModelFileError'
}

/** An opened model file: what it says about itself, and its named binary sections. */
export interface ModelFile<Info> {
  info: Info
  /** @throws ModelFileError when the file has no such section */
  section(name: string): Uint8Array
}

interface Header<Info> {
  kind: string
  info: Info
  sections: { name: string; length: number }[]
}

/**
 * Opens a model file: "SLMF", version, CRC-32 of the rest, length of a JSON header, the header, then the sections.
 *
 * @param bytes the whole file
 * @param kind what the file must say it is ("words", "tagger:people")
 * @throws ModelFileError when the bytes are not such a file
 */
export function openModelFile<Info>(bytes: Uint8Array, kind: string): ModelFile<Info> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_BYTES || ascii(bytes.subarray(0, 4)) !== MAGIC) {
    throw new ModelFileError(`model "${kind}": not a model file`)
  }
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new ModelFileError(`model "${kind}": format ${version}, this version reads ${FORMAT_VERSION}`)
  }
  if (view.getUint32(8, true) !== crc32(bytes.subarray(12))) {
    throw new ModelFileError(`model "${kind}": checksum does not match, the file is damaged`)
  }
  const headerEnd = HEADER_BYTES + view.getUint32(12, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_BYTES, headerEnd))) as Header<Info>
  if (header.kind !== kind) throw new ModelFileError(`model "${kind}": the file holds "${header.kind}"`)
  const sections = new Map<string, Uint8Array>()
  let offset = headerEnd
  for (const { name, length } of header.sections) {
    sections.set(name, bytes.subarray(offset, offset + length))
    offset += length
  }
  if (offset !== bytes.length) throw new ModelFileError(`model "${kind}": the sections do not fill the file`)
  return {
    info: header.info,
    section(name) {
      const section = sections.get(name)
      if (!section) throw new ModelFileError(`model "${kind}": section "${name}" is missing`)
      return section
    },
  }
}

/** Writes what {@link openModelFile} reads; used by the training. The same input gives the same bytes. */
export function writeModelFile(
  kind: string,
  info: object,
  sections: Record<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(sections)
  const header = new TextEncoder().encode(
    JSON.stringify({ kind, info, sections: entries.map(([name, { length }]) => ({ name, length })) }),
  )
  const total = entries.reduce((sum, [, bytes]) => sum + bytes.length, HEADER_BYTES + header.length)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(4, FORMAT_VERSION, true)
  view.setUint32(12, header.length, true)
  file.set(header, HEADER_BYTES)
  let offset = HEADER_BYTES + header.length
  for (const [, bytes] of entries) {
    file.set(bytes, offset)
    offset += bytes.length
  }
  view.setUint32(8, crc32(file.subarray(12)), true)
  return file
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 (IEEE 802.3). */
function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8)
  return (crc ^ -1) >>> 0
}
