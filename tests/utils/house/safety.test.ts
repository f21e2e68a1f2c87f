import { describe, expect, it } from 'vitest'
import { SHIPPED, sourcesIn, withoutComments } from './sources'

/** Every place in the shipped code that matches, as 'file: match'. */
function places(pattern: RegExp): string[] {
  return sourcesIn(...SHIPPED).flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(pattern)].map((match) => `${path}: ${match[0]}`),
  )
}

describe('what is shipped', () => {
  it('never turns text into markup or code', () => {
    expect(
      places(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write(ln)?|createContextualFragment|setHTMLUnsafe|eval\(|new Function)\b/g,
      ),
    ).toEqual([])
  })

  it('asks the network for nothing but the extension’s own files', () => {
    const ways =
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/g
    expect(places(ways)).toEqual([])
    const fetched = places(/(?<![.\w])fetch\((?!\s*(browser\.runtime\.getURL\(|ownFile\b))[^\n]*/g)
    expect(fetched).toEqual([])
  })

  it('names no address but those a reader may be shown', () => {
    const addresses = places(/https?:\/\/[a-z0-9.-]+\.[a-z]+/gi).filter(
      (place) => !/https?:\/\/(www\.w3\.org|schema\.org)\b/.test(place),
    )
    expect(addresses).toEqual([])
  })
})
