import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PageServer, servePages } from '../../../scripts/serve-pages'

/** Serves pages made by a test. `files`: HTML by file name. Closing removes them. */
export async function serveHtml(files: Record<string, string>): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-pages-'))
  for (const [name, html] of Object.entries(files)) writeFileSync(join(folder, name), html)
  const server = await servePages(folder)
  return {
    ...server,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
