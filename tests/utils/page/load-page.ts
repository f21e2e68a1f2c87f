import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Shows a fixture page in the document of the test, declarative shadow roots attached as browsers do. */
export function loadPage(path: string): URL {
  document.documentElement.innerHTML = readFileSync(join('tests/pages', path), 'utf8')
  attachShadowRoots(document)
  return new URL(`https://sheet.example/news/${path}`)
}

function attachShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' })
    root.append(template.content)
    template.remove()
    attachShadowRoots(root)
  }
}
