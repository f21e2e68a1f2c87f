import { createElement, Fragment } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { MountApp } from './app'

/** Drawn by React, which holds on to its text nodes and removes and moves them itself. */
export const mountReact: MountApp = (container) => {
  const root = createRoot(container)
  return {
    draw(paragraphs) {
      const drawn = paragraphs.map(({ key, before, name, after, bold }) =>
        createElement('p', { key }, before, bold ? createElement('b', null, name) : name, after),
      )
      flushSync(() => root.render(createElement(Fragment, null, drawn)))
    },
  }
}
