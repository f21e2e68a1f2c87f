/**
 * What every real-browser test starts from. One browser a test file: launch in `beforeAll`, close in `afterAll`,
 * open a fresh page in each test.
 */
export { type ChromiumWithExtension, launchChromium } from '../../../scripts/browsers/launch-chromium'
export { type FirefoxWithExtension, launchFirefox } from '../../../scripts/browsers/launch-firefox'
export { buildOnce } from '../../../scripts/build-once'
export { type PageServer, servePages } from '../../../scripts/serve-pages'
export * from './axe'
export * from './long-article'
export * from './marks'
export * from './policy'
export * from './recording-proxy'
export * from './screenshot'
export * from './serve-html'
export * from './set-extension'
export * from './stub-tab'
export * from './tab'
