declare global {
  interface Window {
    /** Put into the page by `inChromium`. */
    sourcelight: typeof import('./in-page')
  }
}
export {}
