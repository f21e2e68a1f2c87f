import { useId } from 'preact/hooks'

interface ChoicesProps<Value extends string> {
  value: Value
  choices: readonly (readonly [value: Value, label: string])[]
  onChange(value: Value): void
}

/** A few choices of which one holds. The fieldset around it names it. */
export function Choices<Value extends string>({ value, choices, onChange }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <div class="choices">
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          {label}
        </label>
      ))}
    </div>
  )
}
