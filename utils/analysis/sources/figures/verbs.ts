import { stem } from '../../syntax/lemma'

const stems = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(stem))

export const STATES = stems(`
  say tell add state write note report estimate reckon forecast predict project expect anticipate believe think fear
  claim allege insist maintain contend argue suggest indicate reveal disclose announce declare confirm warn
  promise pledge vow acknowledge concede conclude assert calculate testify explain boast brag stress post put peg value accuse charge
`)
/** What people do as often as they state it; of papers, and before "that", a statement. */
export const SHOWS = stems('give admit find show determine discover record count tally list')
export const PLACES = stems('put peg value')
export const PLEDGES = stems('promise pledge vow')
export const NO_SPEECH = stems('put peg value promise pledge vow expect anticipate fear')
export const EXPECTS = stems('expect anticipate believe think fear')
/** What somebody is accused of is stated; what a shop charges is not. */
export const ACCUSES = stems('accuse charge')
