interface SwitchProps {
  on: boolean
  label: string
  /** The label is shown next to the switch; otherwise it is only its name. */
  showLabel?: boolean
  describedBy?: string
  disabled?: boolean
  onChange(on: boolean): void
}

/** A switch, by click and by keyboard. */
export function Switch({ on, label, showLabel, describedBy, disabled, onChange }: SwitchProps) {
  return (
    <label class="switch" title={showLabel ? undefined : label}>
      <span class={showLabel ? undefined : 'visually-hidden'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
