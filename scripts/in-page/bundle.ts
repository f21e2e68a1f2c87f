import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { ROOT } from '../root'

/**
 * Bundles a module for use inside a page: the very code of the content script, as one script that sets the global
 * `sourcelight` to the module's exports.
 */
export async function bundleForPage(module: URL): Promise<string> {
  const [output] = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'sourcelight' },
    },
  })) as Rollup.RollupOutput[]
  return output!.output[0].code
}
