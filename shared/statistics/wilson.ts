/** A share with both ends of its 95 % band. */
export type Band = { readonly low: number; readonly high: number }

/** The 97.5 % quantile of the standard normal distribution: 95 % lie within ± this. */
export const Z_95 = 1.959963984540054

/**
 * The 95 % score interval of a share, without continuity correction.
 * Wilson (1927), JASA 22:209–212. `n` = 0 tells nothing: the whole range from 0 to 1.
 */
export const wilson = (count: number, n: number): Band => {
  if (n === 0) return { low: 0, high: 1 }
  const share = count / n
  const z2 = Z_95 * Z_95
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  // Rounding must not leave an end a hair away from the certain 0 or 1.
  return { low: count === 0 ? 0 : centre - half, high: count === n ? 1 : centre + half }
}
