import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { ROOT } from './root'

/** A folder of pages served on this machine only. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, the port chosen by the system. */
  origin: string
  /** The address of a file of the folder: `url('articles/harbor.html')`. */
  url(path: string): string
  /** Paths asked for so far, in order. */
  requests: string[]
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}

/**
 * Serves a folder on 127.0.0.1. A path without extension gets the `.html` file of that name, as single-page
 * apps and news sites have it; one that is not there gets a 404.
 *
 * @param folder absolute path; our own fixture pages when left out
 */
export async function servePages(folder = join(ROOT, 'tests/pages')): Promise<PageServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    requests.push(path)
    const file = fileFor(folder, path)
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: (path) => `${origin}/${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function fileFor(folder: string, path: string): string | null {
  const inside = normalize(join(folder, path))
  if (!inside.startsWith(folder)) return null
  const candidates = path.endsWith('/') ? [join(inside, 'index.html')] : [inside, `${inside}.html`]
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null
}
