/** Runs a task now, or, in a page that the browser prepares before it is asked for, when the reader opens it. */
export function whenShown(document: Document, task: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', task, { once: true })
  } else task()
}
