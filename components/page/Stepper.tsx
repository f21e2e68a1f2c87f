import { t } from '@/utils/i18n'

interface StepperProps {
  /** What is stepped through, for the names of the buttons. */
  of: string
  /** Where it stands, from 0. */
  at: number
  stops: number
  onStep(stop: number): void
}

/** ‹ 1 of 2 › — goes round at both ends. */
export function Stepper({ of, at, stops, onStep }: StepperProps) {
  return (
    <div class="stepper">
      <button
        type="button"
        aria-label={t('stepPrevious', { name: of })}
        onClick={() => onStep((at + stops - 1) % stops)}
      >
        ‹
      </button>
      <span>{t('stepAt', { at: at + 1, of: stops })}</span>
      <button type="button" aria-label={t('stepNext', { name: of })} onClick={() => onStep((at + 1) % stops)}>
        ›
      </button>
    </div>
  )
}
