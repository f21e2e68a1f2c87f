import { splitTags } from '@/utils/tagged-text'

/** A message whose stressed words stand between `<b>` and `</b>`. The message is text, never markup. */
export function RichText({ text }: { text: string }) {
  return (
    <>{splitTags(text).map(({ tag, text }, index) => (tag === 'b' ? <b key={index}>{text}</b> : text))}</>
  )
}
