import type { Correction } from './corrections/correction'
import { t } from './i18n'

/** A correction in words. */
export function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case 'not-a-person':
      return t('correctedNotPerson', { name: correction.name })
    case 'same':
      return t('correctedSame', { name: correction.name, other: correction.other })
    case 'named':
      return correction.person === null
        ? t('correctedNamed', { source: correction.source })
        : t('correctedNamedAs', { source: correction.source, person: correction.person })
  }
}
