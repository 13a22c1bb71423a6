import type { Cell } from '../../csv/encode'
import { forEach, TEXT_FIELD_NAMES } from '../../fields/lists'
import type { createI18n } from '../../i18n/create-i18n'
import type { Salary } from '../../model/application'
import type { ColumnId } from '../../model/table-setup'
import { beginningOf } from '../../model/text'
import { atOf, type Day, type Instant } from '../../model/time'
import { dueAtOf } from '../../protocol/due-times'
import { clocksOn } from '../clocks'
import type { Overview } from '../overview'
import { salaryWords } from './salary-words'
import type { TableContext } from './table-row'

/** How values become words: on the screen as the user's language writes them, in a file so that a program can read them. */
export type CellWords = {
  readonly texts: ReturnType<typeof createI18n>['t']
  readonly day: (day: Day) => string
  readonly moment: (instant: Instant, zone: string) => string
  readonly number: (number: number) => string
}

type CellOf = (overview: Overview, context: TableContext, words: CellWords) => Cell

const day =
  (dayOf: (overview: Overview) => Day | null): CellOf =>
  (overview, _context, words) => {
    const value = dayOf(overview)
    return value === null ? '' : words.day(value)
  }

const salary =
  (salaryOf: (overview: Overview) => Salary | null): CellOf =>
  (overview, _context, words) => {
    const value = salaryOf(overview)
    return value === null ? '' : salaryWords(value, words)
  }

/** What each column says of an application; `''`: nothing. */
const CELLS: Readonly<Record<ColumnId, CellOf>> = {
  company: ({ companyName }) => companyName,
  role: ({ application }) => application.role,
  stage: ({ stage }) => stage?.name ?? '',
  appliedOn: day(({ appliedOn }) => appliedOn),
  inStageDays: (overview, { today }) => clocksOn(overview, today).inStageDays,
  quietDays: (overview, { today }) => clocksOn(overview, today).quietDays ?? '',
  turn: ({ turn }, _context, { texts }) => (turn === null ? '' : texts(`labels.turn.${turn}`)),
  nextStep: ({ nextStep }, _context, { texts }) =>
    nextStep === null ? '' : nextStep.text || texts(`steps.short.${nextStep.name}`),
  nextStepDue: ({ nextStep }, { zone }, words) => (nextStep ? words.moment(dueAtOf(nextStep, zone), zone) : ''),
  nextInterview: ({ plannedInterviewAt }, { zone }, words) =>
    plannedInterviewAt === null ? '' : words.moment(plannedInterviewAt, zone),
  interviewsHeld: ({ interviewsHeld }) => (interviewsHeld === 0 ? '' : interviewsHeld),
  excitement: ({ application }) => application.excitement ?? '',
  tags: ({ application }) => application.tags.join(', '),
  source: ({ application }) => application.source,
  workMode: ({ application: { workMode } }, _context, { texts }) =>
    workMode === null ? '' : texts(`labels.workMode.${workMode}`),
  employmentType: ({ application: { employmentType } }, _context, { texts }) =>
    employmentType === null ? '' : texts(`labels.employmentType.${employmentType}`),
  salary: salary(({ application }) => application.salary),
  desiredSalary: salary(({ application }) => application.desiredSalary),
  deadline: day(({ application }) => application.deadline),
  outcome: ({ application: { outcome } }, _context, { texts }) =>
    outcome === null ? '' : texts(`labels.outcome.${outcome}`),
  endedOn: day(({ endedOn }) => endedOn),
  addedOn: day(({ addedOn }) => addedOn),
  lastEventOn: day(({ lastEventOn }) => lastEventOn),
  agency: ({ agencyName }) => agencyName,
  contacts: ({ contactNames }) => contactNames.join(', '),
  url: ({ application }) => application.url,
  ...forEach(
    TEXT_FIELD_NAMES,
    (name): CellOf =>
      ({ application }) =>
        application[name],
  ),
  notes: ({ application }) => beginningOf(application.notes),
}

/** A number stays one; anything else is in words. */
export const cellOf = (column: ColumnId, overview: Overview, context: TableContext, words: CellWords): Cell =>
  CELLS[column](overview, context, words)

/** Words for a file: days as `YYYY-MM-DD`, moments as `YYYY-MM-DD HH:mm` on the user's wall clock, numbers without grouping. */
export const fileWords = (texts: CellWords['texts']): CellWords => ({
  texts,
  day: (value) => value,
  moment: (instant, zone) => {
    const { day: date, time } = atOf(instant, zone)
    return `${date} ${time}`
  },
  number: String,
})
