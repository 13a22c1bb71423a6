import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../shared/model/time'
import type { QuietHours } from './due-source'

/** When the quiet hours that go on at this moment end; `null` when none do. Equal ends mean no quiet hours. */
export const quietUntil = (now: Instant, zone: string, quiet: QuietHours | null): Instant | null => {
  if (!quiet || quiet.from === quiet.to) return null
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const time = local.toPlainTime().toString().slice(0, 5)
  const goesOverMidnight = quiet.from > quiet.to
  const isQuiet = goesOverMidnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!isQuiet) return null
  const day = goesOverMidnight && time >= quiet.from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  const end = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(quiet.to) })
  // Where a change of the clocks repeats the last quiet hour, its end may already be behind us: then it is over.
  if (Temporal.ZonedDateTime.compare(end, local) <= 0) return null
  return end.toInstant().toString({ fractionalSecondDigits: 3 })
}
