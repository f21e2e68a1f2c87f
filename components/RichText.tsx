import type { ComponentChildren } from 'preact'

/** A message whose stressed words stand between `<b>` and `</b>`. The message is text, never markup. */
export function RichText({ text }: { text: string }) {
  const parts = text.split(/<b>(.*?)<\/b>/)
  return (
    <>{parts.map((part, index): ComponentChildren => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>
  )
}
