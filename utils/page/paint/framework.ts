/**
 * What frameworks leave in the markup of a page that they have drawn on the server and take over in the browser
 * (hydration): React, Next, Gatsby, Remix, Vue, Nuxt, Svelte, Angular, Astro.
 */
const SIGNS = [
  '[data-reactroot]',
  '#__next',
  'script[src*="/_next/"]',
  '#___gatsby',
  '[data-server-rendered]',
  '#__nuxt',
  'script[src*="/_nuxt/"]',
  '[ng-server-context]',
  '[data-sveltekit-preload-data]',
  'link[href*="/_app/immutable/"]',
  'link[rel="modulepreload"]',
  'astro-island',
].join(',')

/** Whether a framework has drawn the page and holds on to its text nodes. */
export const isDrawnByFramework = (document: Document): boolean => document.querySelector(SIGNS) !== null

/** A framework has taken its page over when the page has been loaded for so long, in milliseconds. */
const TAKEN_OVER = 3000

/** Milliseconds until a page may be taken for taken over; 0 when that time has passed. */
export function untilTakenOver(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const loaded = navigation?.loadEventEnd || performance.now()
  return Math.max(0, Math.ceil(loaded + TAKEN_OVER - performance.now()))
}
