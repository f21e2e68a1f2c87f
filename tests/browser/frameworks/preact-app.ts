import { Fragment, h, render } from 'preact'
import type { MountApp } from './app'

/** Drawn by Preact, which finds its place among its text nodes by their neighbors. */
export const mountPreact: MountApp = (container) => ({
  draw(paragraphs) {
    const drawn = paragraphs.map(({ key, before, name, after, bold }) =>
      h('p', { key }, before, bold ? h('b', null, name) : name, after),
    )
    render(h(Fragment, null, drawn), container)
  },
})
