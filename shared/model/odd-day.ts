/** While a year is being typed the day reads 0002 or 0202: no day that anyone means. */
export const isOddDay = (day: string): boolean => day !== '' && (day < '1900-01-01' || day.length > 10)
