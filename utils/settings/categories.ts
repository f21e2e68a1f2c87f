/** What the reader can switch on and off, in the order in which it is shown. */
export const CATEGORIES = [
  'people',
  'unnamed',
  'numbers',
  'named-quotes',
  'institutions',
  'documents',
] as const
export type Category = (typeof CATEGORIES)[number]

/** The finer switches inside a category; a category without any is switched as a whole. */
export const PARTS = {
  people: ['people/story', 'people/bylines'],
  unnamed: [
    'unnamed/withheld',
    'unnamed/individuals',
    'unnamed/groups',
    'unnamed/partly-named',
    'unnamed/hearsay',
    'unnamed/quotations',
  ],
  numbers: ['numbers/with-source', 'numbers/without-source'],
  'named-quotes': [],
  institutions: ['institutions/institutions', 'institutions/roles'],
  documents: ['documents/documents', 'documents/media'],
} as const satisfies Record<Category, readonly string[]>
export type Part = (typeof PARTS)[Category][number]

/** All parts of all categories. */
export const ALL_PARTS: readonly Part[] = CATEGORIES.flatMap((category) => [...PARTS[category]])
