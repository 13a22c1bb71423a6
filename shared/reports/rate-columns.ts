import type { TriedRate } from '../queries/reports/tries'
import type { Rate } from '../statistics/rate'

/** A rate never stands without its n, its 95 % interval and those that it doesn't count. */
export const RATE_COLUMNS = {
  wentOn: 'count',
  tried: 'count',
  share: 'share',
  low: 'share',
  high: 'share',
  younger: 'count',
  leftOut: 'count',
  stillRunning: 'count',
} as const

/** `null`: there is no rate, as for the first step of a funnel. */
export const triedCells = (tried: TriedRate | null) => ({
  ...rateCells(tried?.rate ?? null),
  younger: tried?.younger ?? null,
  leftOut: tried?.leftOut ?? null,
  stillRunning: tried?.stillRunning ?? null,
})

/** A rate with nothing beside it. */
export const rateCells = (rate: Rate | null) => ({
  wentOn: rate?.count ?? null,
  tried: rate?.n ?? null,
  share: rate?.share ?? null,
  low: rate?.band?.low ?? null,
  high: rate?.band?.high ?? null,
  younger: null,
  leftOut: null,
  stillRunning: null,
})
