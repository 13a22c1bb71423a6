import type { Rate } from '../../statistics/rate'

/** A rate never stands without its n and its 95 % interval. */
export const RATE_COLUMNS = { wentOn: 'count', decided: 'count', share: 'share', low: 'share', high: 'share' } as const

/** `null`: there is no rate, as for the first step of a funnel. */
export const rateCells = (rate: Rate | null) => ({
  wentOn: rate?.count ?? null,
  decided: rate?.n ?? null,
  share: rate?.share ?? null,
  low: rate?.band?.low ?? null,
  high: rate?.band?.high ?? null,
})
