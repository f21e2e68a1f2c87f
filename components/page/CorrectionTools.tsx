import { useState } from 'preact/hooks'
import type { Correction } from '@/utils/corrections/correction'
import type { Entry } from '@/utils/entries'
import { t } from '@/utils/i18n'
import { usePage } from './context'

type Asking = 'same' | 'named' | null

/** What a reader can put right about an entry: not a person, the same as another, named after all. */
export function CorrectionTools({ entry }: { entry: Entry }) {
  const { store } = usePage()
  const [asking, setAsking] = useState<Asking>(null)
  const article = store.article.value
  if (!article || entry.of === 'number') return null
  const correct = (correction: Correction) => store.correct([...article.corrections, correction])
  const toggle = (what: Asking) => () => setAsking(asking === what ? null : what)
  const { people, sources } = article.analysis
  const others = (entry.of === 'person' ? people : sources)
    .map(({ name }) => name)
    .filter((name, index, names) => name !== entry.title && names.indexOf(name) === index)
  const isUnnamed =
    entry.of === 'source' &&
    ['unnamed-people', 'unnamed-groups', 'withheld', 'partly-named'].includes(entry.look)

  return (
    <div class="corrections">
      <div class="correction-buttons">
        {entry.of === 'person' && (
          <button type="button" onClick={() => correct({ kind: 'not-a-person', name: entry.title })}>
            {t('correctNotPerson')}
          </button>
        )}
        {others.length > 0 && (
          <button type="button" aria-expanded={asking === 'same'} onClick={toggle('same')}>
            {t('correctSame')}
          </button>
        )}
        {isUnnamed && (
          <button type="button" aria-expanded={asking === 'named'} onClick={toggle('named')}>
            {t('correctNamed')}
          </button>
        )}
      </div>
      {asking === 'same' && (
        <Choice
          label={t('correctSameAs')}
          choices={others.map((name) => ({ label: name, value: name }))}
          onChoose={(name) =>
            correct({
              kind: 'same',
              of: entry.of === 'person' ? 'people' : 'sources',
              name,
              other: entry.title,
            })
          }
        />
      )}
      {asking === 'named' && (
        <Choice
          label={t('correctNamedAs')}
          choices={[
            ...people.map(({ name }) => ({ label: name, value: name })),
            { label: t('correctNamedOther'), value: '' },
          ]}
          onChoose={(name) => correct({ kind: 'named', source: entry.title, person: name || null })}
        />
      )}
    </div>
  )
}

interface ChoiceProps {
  label: string
  choices: { label: string; value: string }[]
  onChoose(value: string): void
}

function Choice({ label, choices, onChoose }: ChoiceProps) {
  const [value, setValue] = useState(choices[0]?.value ?? '')
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(value)
      }}
    >
      <label>
        {label}
        <select value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('correctApply')}</button>
    </form>
  )
}
