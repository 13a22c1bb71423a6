import { type Band, wilson } from './wilson'

/** Below this many cases a share is told in counts alone ("3 of 4"). */
export const LEAST_FOR_A_PERCENTAGE = 5

/** Below this many cases nothing is compared with anything. */
export const LEAST_FOR_COMPARING = 20

/** `count` of `n`; a share never appears without both and its band. */
export type Rate = {
  readonly count: number
  readonly n: number
  /** Between 0 and 1; `null` where there are too few cases for a percentage. */
  readonly share: number | null
  /** 95 %, Wilson; `null` with the share. */
  readonly band: Band | null
}

export const rateOf = (count: number, n: number): Rate =>
  n < LEAST_FOR_A_PERCENTAGE
    ? { count, n, share: null, band: null }
    : { count, n, share: count / n, band: wilson(count, n) }
