import type { Id } from '../../../shared/model/id'
import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import type { Day } from '../../../shared/model/time'
import { protocolOf } from '../../../shared/protocol/reconcile'
import { type CalendarItem, calendarOf } from '../../../shared/queries/calendar'
import { useHere } from '../../parts/steps/use-today-view'
import { usePipeline } from '../../state/use-pipeline'
import { useCalendar } from './calendar-store'

/** Names are part of what an item says. */

/** What stands on these days, both included. Costs what they hold, whatever the size of the pipeline. */
export const useCalendarDays = (huntId: Id, from: Day, to: Day): ReadonlyMap<Day, readonly CalendarItem[]> => {
  const { now, zone } = useHere()
  const withDone = useCalendar((state) => state.withDone)
  return usePipeline(
    (pipeline) => calendarOf(pipeline, { huntId, from, to, now, zone, withDone }),
    [huntId, from, to, now, zone, withDone],
  )
}

/** Working days, days off and pauses. */
export const useProtocol = (): ProtocolSettings => usePipeline(protocolOf, [])
