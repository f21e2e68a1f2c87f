import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'

/**
 * Extension pages load nothing but the extension's own files, ask for nothing else (`connect-src` is for the trained
 * models), stand in nobody's frame, and never turn text into markup or code.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The oldest browsers that run the packages: what is built, and what the manifests ask for. */
const OLDEST = { chrome: '123', firefox: '142', safari: '17.5' }

/**
 * Tells Chromium to compile the detector at once: it runs from end to end on every page, and compiling its functions
 * one by one, as they are called, costs a tenth more of all it does. A comment to other browsers.
 */
const compileDetectorAtOnce: Plugin = {
  name: 'compile-detector-at-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.fileName !== 'detector.js' || file.type !== 'chunk') continue
      file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    }
  },
}

const WEB_PAGES = ['http://*/*', 'https://*/*']

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [preact(), compileDetectorAtOnce],
    build: {
      target:
        browser === 'firefox' || browser === 'safari'
          ? `${browser}${OLDEST[browser]}`
          : `chrome${OLDEST.chrome}`,
    },
  }),
  hooks: {
    // The polyfill stays with the extension's own pages: on a page, its 10 kB would be loaded for each article, and the
    // few calls that the reader script makes are answered with promises by every browser of the list.
    'vite:build:extendConfig': ([entrypoint], { resolve }) => {
      if (entrypoint?.name === 'reader') Object.assign(resolve!.alias!, { 'wxt/browser': '@wxt-dev/browser' })
    },
    // The trained models are data of the package: the background fetches them from `models/`. Licenses ask that their
    // texts go where the code goes.
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: join(wxt.config.root, 'THIRD_PARTY.md'), relativeDest: 'licenses.txt' })
      const folder = join(wxt.config.root, 'assets/models')
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.bin'))) {
        files.push({ absoluteSrc: join(folder, file), relativeDest: `models/${file}` })
      }
    },
    // Safari knows no side panel, and its converter complains of what it does not know.
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.browser !== 'safari') return
      delete manifest.side_panel
      manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel')
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: WEB_PAGES,
    // Declared here and built as an unlisted script: see entrypoints/detector.
    content_scripts: [{ matches: WEB_PAGES, js: ['detector.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      toggle: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandToggle__' },
      next: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    // The development server talks to the pages it reloads.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...((browser === 'chrome' || browser === 'edge') && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sourcelight@sourcelight.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        // Its presence offers the extension to Firefox on Android, too.
        gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
      },
    }),
    ...(browser === 'safari' && {
      browser_specific_settings: { safari: { strict_min_version: OLDEST.safari } },
    }),
  }),
})
