/** The value, or the lower end of a range. */
export const least = (value: number | [number, number]): number =>
  typeof value === 'number' ? value : value[0]
