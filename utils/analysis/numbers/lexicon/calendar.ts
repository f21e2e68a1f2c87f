const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Months as written before or after a day; "may" and "march" only with a capital. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

export const TIME_ZONES = words('gmt utc bst est edt cst cdt mst mdt pst pdt cet cest ist jst aest et pt ct')
