import { columnOf } from '../../../shared/fields/columns'
import { OUTCOMES } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { isOddDay } from '../../../shared/model/odd-day'
import type { ColumnId } from '../../../shared/model/table-setup'
import { timelineOf } from '../../../shared/queries/timeline'
import { zoneNow } from '../../state/clock'
import { overviews } from '../../state/overviews'
import { useSettings } from '../../state/settings'
import { submit, submitFields } from '../../state/submit'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { endRows, moveRows } from './row-acts'

/** Why what was typed was not saved, in words; `null`: it was. */
export type Submitted = Promise<string | null>

/** Saves what was typed into a cell. */
export const submitCell = async (id: Id, column: ColumnId, typed: string): Submitted => {
  const act = ACTS[column]
  if (act) return act(id, typed)
  const overview = overviews.of(id)
  const read = columnOf(column).editor?.read
  if (!overview || !read) return null
  const { defaultCurrency } = useSettings.getState()
  const meant = read(typed, { overview, defaultCurrency })
  return meant.ok ? submitFields(id, meant.changes) : texts(meant.problem)
}

export const submitTags = (id: Id, tags: readonly string[]): Submitted => submitFields(id, { tags: [...tags] })

/** The day of applying stands on the timeline: there it is written, corrected or taken off. */
const submitAppliedOn = async (id: Id, typed: string): Submitted => {
  const applied = timelineOf(replica.pipeline, id).filter((entry) => entry.kind === 'applied')
  const [only] = applied
  if (applied.length > 1) return texts('table.dayOfMany')
  if (typed === '') return only ? submit({ type: 'entry/remove', payload: { id: only.id } }) : null
  const at = { day: typed, time: null, zone: zoneNow() }
  if (only) return submit({ type: 'entry/correct', payload: { id: only.id, at } })
  return submit({
    type: 'entry/add',
    payload: { id: crypto.randomUUID(), applicationId: id, happening: { kind: 'applied' }, at, text: '' },
  })
}

/** What is no field of the record, but follows from a command. */
const ACTS: Readonly<Partial<Record<ColumnId, (id: Id, typed: string) => Submitted>>> = {
  appliedOn: async (id, typed) => (isOddDay(typed) ? texts('panel.log.dayOdd') : submitAppliedOn(id, typed)),
  stage: async (id, typed) => {
    moveRows([id], typed)
    return null
  },
  outcome: async (id, typed) => {
    const outcome = OUTCOMES.find((each) => each === typed)
    if (outcome) endRows([id], outcome)
    return null
  },
}
