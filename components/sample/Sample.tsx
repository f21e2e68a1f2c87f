import { t } from '@/utils/i18n'
import type { Category, Part, Settings } from '@/utils/settings'
import { splitTags } from '@/utils/tagged-text'

/** What the tags of the sample message stand for. */
const MARKS: Record<string, { category: Category; part?: Part; look?: 'group' | 'quotation' }> = {
  byline: { category: 'people', part: 'people/bylines' },
  person: { category: 'people', part: 'people/story' },
  mention: { category: 'people', part: 'people/story' },
  'named-quotation': { category: 'named-quotes', look: 'quotation' },
  quotation: { category: 'unnamed', part: 'unnamed/quotations', look: 'quotation' },
  withheld: { category: 'unnamed', part: 'unnamed/withheld' },
  unnamed: { category: 'unnamed', part: 'unnamed/individuals' },
  group: { category: 'unnamed', part: 'unnamed/groups', look: 'group' },
  number: { category: 'numbers', part: 'numbers/with-source' },
  'number-without-source': { category: 'numbers', part: 'numbers/without-source' },
  institution: { category: 'institutions', part: 'institutions/institutions' },
  document: { category: 'documents', part: 'documents/documents' },
}

/** A paragraph of news, marked as the settings have it: it follows every switch, color and style. */
export function Sample({ settings }: { settings: Settings }) {
  return (
    <p class="sample-text">
      {splitTags(t('sampleText')).map(({ tag, text }, index) => {
        const mark = tag === null ? undefined : MARKS[tag]
        if (!mark || !isOn(mark, settings)) return text
        if (tag === 'mention' && settings.density === 'first') return text
        return (
          <mark
            key={index}
            data-category={mark.category}
            data-look={mark.look}
            data-underline={mark.look === 'quotation' ? 'none' : settings.categories[mark.category].underline}
          >
            {text}
          </mark>
        )
      })}
    </p>
  )
}

function isOn({ category, part }: { category: Category; part?: Part }, settings: Settings): boolean {
  return settings.categories[category].on && (part === undefined || settings.parts[part])
}
