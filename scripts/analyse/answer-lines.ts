import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** A line of input that is not what the command reads. */
export class InputError extends Error {}

/**
 * Answers JSON lines one by one, in order. A line that is no object of the expected form gets
 * `{"id": null, "error": …}`; one whose answer fails for another reason keeps its id. Empty lines are skipped.
 *
 * @param answer what to write for a parsed line, beside its id; throws {@link InputError} for a wrong form
 * @returns how many lines could not be answered
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: Record<string, unknown>) => object | Promise<object>,
): Promise<number> {
  let failures = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    let id: unknown = null
    let result: object
    try {
      const parsed = parseLine(line)
      id = parsed.id
      result = await answer(parsed)
    } catch (error) {
      failures++
      if (error instanceof InputError) id = null
      result = { error: error instanceof Error ? error.message : String(error) }
    }
    // Readline reads on while we wait: without this a fast producer fills the memory of a slow consumer's run.
    if (!output.write(`${JSON.stringify({ id, ...result })}\n`)) await once(output, 'drain')
  }
  return failures
}

function parseLine(line: string): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    throw new InputError(`not JSON: ${(error as Error).message}`)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new InputError('not an object')
  if (!('id' in parsed)) throw new InputError('no "id"')
  return parsed as Record<string, unknown>
}
