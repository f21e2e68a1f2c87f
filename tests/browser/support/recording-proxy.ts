import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that sees everything a browser asks the network for. */
export interface RecordingProxy {
  /** Switches for Chromium that send all of its traffic through here, that to this machine too. */
  args: string[]
  /** Addresses asked for so far: full ones of plain requests, `host:port` of those that would be encrypted. */
  asked: string[]
  close(): Promise<void>
}

/** Starts a proxy that passes requests to this machine on, refuses all others, and records both. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (URL.canParse(request.url ?? '') && new URL(request.url!).hostname === '127.0.0.1')
      passOn(request, response)
    else response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const onward = ask(request.url!, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.writeHead(502).end())
  request.pipe(onward)
}
