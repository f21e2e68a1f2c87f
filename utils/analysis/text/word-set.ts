/** A list of words in one string, parted by spaces or line breaks, as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
