import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** Extension pages load and ask for nothing but the extension's own files; `connect-src` is for the trained models. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const WEB_PAGES = ['http://*/*', 'https://*/*']

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The trained models are data of the package: the background fetches them from `models/`.
    'build:publicAssets': (wxt, files) => {
      const folder = join(wxt.config.root, 'assets/models')
      for (const file of readdirSync(folder)) {
        files.push({ absoluteSrc: join(folder, file), relativeDest: `models/${file}` })
      }
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
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sourcelight@sourcelight.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
