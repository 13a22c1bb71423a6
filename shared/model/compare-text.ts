/** In the order of their code units, which is that of days and instants; names are for a reader to be sorted by locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
