import { t } from '@/utils/i18n'
import type { Category, Part, Underline } from '@/utils/settings'

/** The name of a category and the sentence that explains it. */
export function categoryWords(category: Category): { title: string; hint: string } {
  switch (category) {
    case 'people':
      return { title: t('categoryPeople'), hint: t('categoryPeopleHint') }
    case 'unnamed':
      return { title: t('categoryUnnamed'), hint: t('categoryUnnamedHint') }
    case 'numbers':
      return { title: t('categoryNumbers'), hint: t('categoryNumbersHint') }
    case 'named-quotes':
      return { title: t('categoryNamedQuotes'), hint: t('categoryNamedQuotesHint') }
    case 'institutions':
      return { title: t('categoryInstitutions'), hint: t('categoryInstitutionsHint') }
    case 'documents':
      return { title: t('categoryDocuments'), hint: t('categoryDocumentsHint') }
  }
}

const PART_LABELS = {
  'people/story': 'partPeopleStory',
  'people/bylines': 'partPeopleBylines',
  'unnamed/withheld': 'partWithheld',
  'unnamed/individuals': 'partIndividuals',
  'unnamed/groups': 'partGroups',
  'unnamed/partly-named': 'partPartlyNamed',
  'unnamed/hearsay': 'partHearsay',
  'unnamed/quotations': 'partQuotations',
  'numbers/with-source': 'partNumbersWithSource',
  'numbers/without-source': 'partNumbersWithoutSource',
  'institutions/institutions': 'partInstitutions',
  'institutions/roles': 'partRoles',
  'documents/documents': 'partDocuments',
  'documents/media': 'partMedia',
} as const satisfies Record<Part, string>

export const partLabel = (part: Part): string => t(PART_LABELS[part])

const UNDERLINE_LABELS = {
  solid: 'underlineSolid',
  dashed: 'underlineDashed',
  dotted: 'underlineDotted',
  double: 'underlineDouble',
  wavy: 'underlineWavy',
  none: 'underlineNone',
} as const satisfies Record<Underline, string>

export const underlineLabel = (underline: Underline): string => t(UNDERLINE_LABELS[underline])
