import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectFiles } from '../../../scripts/files'
import { ROOT } from '../../../scripts/root'

/** A source file of the project. */
export interface Source {
  /** Path from the project's root, with forward slashes. */
  path: string
  text: string
}

/** All TypeScript files in some of the top folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return projectFiles()
    .filter((path) => /\.tsx?$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

/** What runs in readers' browsers. */
export const SHIPPED = ['entrypoints', 'components', 'utils']

/** The source without its comments, so that words about a thing are not taken for the thing. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

/**
 * What a file imports: paths from the root for the project's own files ('utils/findings'), names for packages
 * ('preact/hooks').
 */
export function importsOf({ path, text }: Source): string[] {
  const specifiers = [
    ...withoutComments(text).matchAll(/\b(?:from\s+|import\s+|import\()'([\w@./#?-]+)'/g),
  ].map((match) => match[1]!)
  return specifiers.map((specifier) => {
    if (specifier.startsWith('@/')) return specifier.slice(2)
    if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier)).replaceAll('\\', '/')
    return specifier
  })
}
