import { hueOf } from '@/utils/colors'
import { t } from '@/utils/i18n'
import {
  CATEGORIES,
  type Category,
  type CategorySettings,
  PARTS,
  type Part,
  UNDERLINES,
} from '@/utils/settings'
import { Switch } from '../controls/Switch'
import { ContrastNote } from './ContrastNote'
import { categoryWords, partLabel, underlineLabel } from './category-words'
import { useOptions } from './context'
import { fits, Section } from './Option'

/** What is highlighted, in which color and style. */
export function CategoryOptions() {
  return (
    <Section title={t('sectionCategories')}>
      {CATEGORIES.map((category) => (
        <CategoryOption key={category} category={category} />
      ))}
    </Section>
  )
}

function CategoryOption({ category }: { category: Category }) {
  const { store, search } = useOptions()
  const settings = store.settings.value
  const { on, color, underline } = settings.categories[category]
  const { title, hint } = categoryWords(category)
  const parts: readonly Part[] = PARTS[category]
  if (!fits(search, title, hint, t('sectionColors'), ...parts.map(partLabel))) return null
  const id = `category-${category}`
  const change = (changed: Partial<CategorySettings>) =>
    store.change((s) => ({
      ...s,
      categories: { ...s.categories, [category]: { ...s.categories[category], ...changed } },
    }))
  const changePart = (part: Part, isOn: boolean) =>
    store.change((s) => ({ ...s, parts: { ...s.parts, [part]: isOn } }))

  return (
    <div class="option category" data-category={category}>
      <Switch showLabel label={title} on={on} describedBy={id} onChange={(on) => change({ on })} />
      <p class="hint" id={id}>
        {hint}
      </p>
      {parts.length > 0 && (
        <fieldset class="parts" disabled={!on}>
          <legend class="visually-hidden">{t('categoryParts', { category: title })}</legend>
          {parts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={settings.parts[part]}
                onChange={(event) => changePart(part, event.currentTarget.checked)}
              />
              {partLabel(part)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="look">
        <input
          type="color"
          value={color ?? hueOf(settings, category).light}
          aria-label={t('categoryColor', { category: title })}
          onChange={(event) => change({ color: event.currentTarget.value })}
        />
        <select
          value={underline}
          aria-label={t('categoryUnderline', { category: title })}
          onChange={(event) =>
            change({ underline: event.currentTarget.value as CategorySettings['underline'] })
          }
        >
          {UNDERLINES.map((choice) => (
            <option key={choice} value={choice}>
              {underlineLabel(choice)}
            </option>
          ))}
        </select>
        {color !== null && (
          <button type="button" class="link" onClick={() => change({ color: null })}>
            {t('colorReset')}
          </button>
        )}
      </div>
      {color !== null && <ContrastNote color={color} />}
    </div>
  )
}
