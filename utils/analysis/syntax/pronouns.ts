/** Pronouns that can only be the subject of a verb. Lowercase. */
const SUBJECTS = /^(?:i|he|she|we|they)$/

/** @param word in lower case */
export const isSubjectPronoun = (word: string): boolean => SUBJECTS.test(word)
