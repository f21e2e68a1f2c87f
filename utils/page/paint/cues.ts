import type { Finding, Variant } from '../../findings'
import { type MessageKey, t } from '../../i18n'

const KEYS: Record<Variant, MessageKey> = {
  person: 'cuePerson',
  byline: 'tagByline',
  withheld: 'tagWithheld',
  unnamed: 'tagNotGiven',
  group: 'tagGroup',
  'partly-named': 'tagPartlyNamed',
  hearsay: 'tagHearsay',
  quotation: 'cueQuotation',
  number: 'cueNumber',
  'number-without-source': 'cueNumberWithoutSource',
  institution: 'tagInstitution',
  role: 'tagRole',
  document: 'tagDocument',
  media: 'tagMedia',
}

/** What a screen reader says before a finding, in a word or two. */
export const cueOf = ({ variant }: Finding): string => t(KEYS[variant])
