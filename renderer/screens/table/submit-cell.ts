import type { ApplicationFields } from '../../../shared/commands/application-fields'
import { readSalary } from '../../../shared/csv/salary'
import { isTextField } from '../../../shared/fields/lists'
import { EMPLOYMENT_TYPES, OUTCOMES, WORK_MODES } from '../../../shared/model/application'
import { companyKey } from '../../../shared/model/company'
import type { Id } from '../../../shared/model/id'
import type { ColumnId } from '../../../shared/model/table-setup'
import { timelineOf } from '../../../shared/queries/timeline'
import { zoneNow } from '../../state/clock'
import { useSettings } from '../../state/settings'
import { submit, submitFields } from '../../state/submit'
import { replica } from '../../state/use-pipeline'
import { isOddDay } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import { endRows, moveRows } from './row-acts'

/** Why what was typed was not saved, in words; `null`: it was. */
export type Submitted = Promise<string | null>

const wordOf = <T extends string>(words: readonly T[], typed: string): T | null =>
  words.find((word) => word === typed) ?? null

const field = (id: Id, changes: Partial<ApplicationFields>): Submitted => submitFields(id, changes)

/** Saves what was typed into a cell. */
export const submitCell = async (id: Id, column: ColumnId, typed: string): Submitted => {
  if (isTextField(column)) return field(id, { [column]: typed })
  switch (column) {
    case 'company':
      return companyKey(typed) === '' ? texts('panel.details.companyMissing') : field(id, { company: typed })
    case 'agency':
      if (typed.trim() === '') return field(id, { agency: '' })
      return companyKey(typed) === '' ? texts('panel.details.companyMissing') : field(id, { agency: typed })
    case 'url':
      return field(id, { url: typed.trim() })
    case 'role':
    case 'source':
      return field(id, { [column]: typed })
    case 'workMode':
      return field(id, { workMode: wordOf(WORK_MODES, typed) })
    case 'employmentType':
      return field(id, { employmentType: wordOf(EMPLOYMENT_TYPES, typed) })
    case 'excitement':
      return field(id, { excitement: typed === '' ? null : Number(typed) })
    case 'deadline':
      if (isOddDay(typed)) return texts('panel.log.dayOdd')
      return field(id, { deadline: typed === '' ? null : typed })
    case 'salary':
    case 'desiredSalary':
      return submitSalary(id, column, typed)
    case 'appliedOn':
      return isOddDay(typed) ? texts('panel.log.dayOdd') : submitAppliedOn(id, typed)
    case 'stage':
      moveRows([id], typed)
      return null
    case 'outcome': {
      const outcome = wordOf(OUTCOMES, typed)
      if (outcome !== null) endRows([id], outcome)
      return null
    }
    default:
      return null
  }
}

export const submitTags = (id: Id, tags: readonly string[]): Submitted => field(id, { tags: [...tags] })

/** An amount in whatever form people write it; its currency stays when none is named. */
const submitSalary = async (id: Id, column: 'salary' | 'desiredSalary', typed: string): Submitted => {
  if (typed.trim() === '') return field(id, { [column]: null })
  const before = replica.pipeline.get('application', id)?.[column]
  const currency = /\b[A-Z]{3}\b/.exec(typed)?.[0] ?? before?.currency ?? useSettings.getState().defaultCurrency
  const salary = readSalary(typed, currency)
  return salary === null ? texts('table.salaryBad') : field(id, { [column]: salary })
}

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
