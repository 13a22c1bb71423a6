import { forEach, TEXT_FIELD_NAMES } from '../../fields/lists'
import { EMPLOYMENT_TYPES, OUTCOMES, type SALARY_PERIODS, type Salary, WORK_MODES } from '../../model/application'
import type { ColumnId } from '../../model/table-setup'
import { beginningOf } from '../../model/text'
import { dayNumber } from '../../model/time'
import { dueAtOf } from '../../protocol/due-times'
import { clocksOn } from '../clocks'
import type { ValueOf } from './table-row'

/** What a row is sorted by in one column; `null`: empty. Within one column all are numbers or all are texts. */
export type SortKey = number | string | null

const text = (value: string): SortKey => (value === '' ? null : value)
const day = (value: string | null): SortKey => (value === null ? null : dayNumber(value))
const instant = (value: string | null): SortKey => (value === null ? null : Date.parse(value))
const placeIn = <T>(words: readonly T[], word: T | null): SortKey => (word === null ? null : words.indexOf(word))

/** Working hours, days, weeks and months of a year: 52 weeks of 5 days of 8 hours. */
const A_YEAR = { year: 1, month: 12, week: 52, day: 260, hour: 2_080 } as const satisfies Readonly<
  Record<(typeof SALARY_PERIODS)[number], number>
>

/** The amount a year, by its lower end. Currencies are not converted: no rate is known without a network. */
const yearly = (salary: Salary | null): SortKey => {
  const amount = salary?.min ?? salary?.max ?? null
  return salary === null || amount === null ? null : amount * A_YEAR[salary.period]
}

/** The order of each column: by meaning where words have one (stages as on the board), else as a text. */
export const SORT_KEYS: Readonly<Record<ColumnId, ValueOf<SortKey>>> = {
  company: ({ companyName }) => text(companyName),
  role: ({ application }) => text(application.role),
  stage: ({ application }, { stagePlaces }) => stagePlaces.get(application.stageId) ?? null,
  appliedOn: ({ appliedOn }) => day(appliedOn),
  inStageDays: (overview, { today }) => clocksOn(overview, today).inStageDays,
  quietDays: (overview, { today }) => clocksOn(overview, today).quietDays,
  turn: ({ turn }) => placeIn(['mine', 'theirs'], turn),
  nextStep: ({ nextStep }) => (nextStep === null ? null : nextStep.text || nextStep.name),
  nextStepDue: ({ nextStep }, { zone }) => instant(nextStep && dueAtOf(nextStep, zone)),
  nextInterview: ({ plannedInterviewAt }) => instant(plannedInterviewAt),
  interviewsHeld: ({ interviewsHeld }) => (interviewsHeld === 0 ? null : interviewsHeld),
  excitement: ({ application }) => application.excitement,
  tags: ({ application }) => text(application.tags.join(', ')),
  source: ({ application }) => text(application.source),
  workMode: ({ application }) => placeIn(WORK_MODES, application.workMode),
  employmentType: ({ application }) => placeIn(EMPLOYMENT_TYPES, application.employmentType),
  salary: ({ application }) => yearly(application.salary),
  desiredSalary: ({ application }) => yearly(application.desiredSalary),
  deadline: ({ application }) => day(application.deadline),
  outcome: ({ application }) => placeIn(OUTCOMES, application.outcome),
  endedOn: ({ endedOn }) => day(endedOn),
  addedOn: ({ addedOn }) => day(addedOn),
  lastEventOn: ({ lastEventOn }) => day(lastEventOn),
  agency: ({ agencyName }) => text(agencyName),
  contacts: ({ contactNames }) => text(contactNames.join(', ')),
  url: ({ application }) => text(application.url),
  ...forEach(
    TEXT_FIELD_NAMES,
    (name): ValueOf<SortKey> =>
      ({ application }) =>
        text(application[name]),
  ),
  notes: ({ application }) => text(beginningOf(application.notes)),
}
