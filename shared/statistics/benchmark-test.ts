/** What a share is held against is worth so many cases: the weight of the mixture's centre. */
const WEIGHT = 4

/** Fewer cases than this are compared with nothing. */
const LEAST_COMPARED = 20

/** A false word comes in at most one of so many hunts, however often somebody looks. */
const LEAST_EVIDENCE = 20

/** `null`: nothing can be said (yet). */
export type Verdict = 'weaker' | 'stronger' | null

/**
 * Whether `count` of `n` differ from the share `benchmark` (0 < benchmark < 1), for a user who looks every day: a beta-binomial
 * mixture, whose evidence exceeds 20 in at most 5 % of hunts at the benchmark. Robbins (1970), Ann. Math. Statist. 41:1397–1409;
 * Howard, Ramdas, McAuliffe and Sekhon (2021), Ann. Statist. 49:1055–1080.
 */
export const verdictOn = (count: number, n: number, benchmark: number): Verdict =>
  n < LEAST_COMPARED || evidenceAgainst(count, n, benchmark) < LEAST_EVIDENCE
    ? null
    : count / n < benchmark
      ? 'weaker'
      : 'stronger'

/** B(4p + x, 4(1 − p) + n − x) / B(4p, 4(1 − p)) / (pˣ (1 − p)ⁿ⁻ˣ), each factor of it in turn. */
export const evidenceAgainst = (count: number, n: number, benchmark: number): number => {
  const failures = n - count
  let log = 0
  for (let index = 0; index < count; index++) log += Math.log(WEIGHT + index / benchmark)
  for (let index = 0; index < failures; index++) log += Math.log(WEIGHT + index / (1 - benchmark))
  for (let index = 0; index < n; index++) log -= Math.log(WEIGHT + index)
  return Math.exp(log)
}

/** How often none of `n` goes on where the share `benchmark` does. */
export const oddsOfNone = (n: number, benchmark: number): number => (1 - benchmark) ** n
