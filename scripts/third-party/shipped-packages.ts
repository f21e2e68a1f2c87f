import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'wxt'
import { ROOT } from '../root'

/** A package of which code is part of ours. */
export interface ShippedPackage {
  name: string
  version: string
  license: string
  /** Where its source is to be had, without protocol. */
  source: string
  /** The text of its license file. */
  text: string
}

/** Builds the package for Chrome and gives every package of node_modules that a bundle took code from, by name. */
export async function shippedPackages(): Promise<ShippedPackage[]> {
  const folders = new Set<string>()
  await build({
    root: ROOT,
    outDir: '.output/third-party',
    hooks: {
      'vite:build:extendConfig': (_entrypoints, config) => {
        config.plugins = [
          ...(config.plugins ?? []),
          {
            name: 'collect-modules',
            generateBundle(_options, bundle) {
              for (const chunk of Object.values(bundle)) {
                if (chunk.type !== 'chunk') continue
                for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                  const folder = renderedLength > 0 ? packageFolder(id) : null
                  if (folder !== null) folders.add(folder)
                }
              }
            },
          },
        ]
      },
    },
  })
  return [...folders].map(describe).sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The folder of the package in node_modules that a module belongs to, or null for our own. */
function packageFolder(moduleId: string): string | null {
  return moduleId.match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? null
}

function describe(folder: string): ShippedPackage {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return { name, version, license: String(license ?? 'not stated'), source: addressOf(repository), text }
}

/** The address in a package's `repository`, which is an object, an address, or 'owner/name' on GitHub. */
function addressOf(repository: { url: string } | string | undefined): string {
  const address = typeof repository === 'object' ? repository.url : (repository ?? 'not stated')
  const bare = address.replace(/^(git\+)?https?:\/\/|\.git$/g, '')
  return /^[\w.-]+\/[\w.-]+$/.test(bare) ? `github.com/${bare}` : bare
}
