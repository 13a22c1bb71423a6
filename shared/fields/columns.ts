import { EMPLOYMENT_TYPES, OUTCOMES, WORK_MODES } from '../model/application'
import type { ColumnId } from '../model/table-setup'
import { beginningOf } from '../model/text'
import { dueAtOf } from '../protocol/due-times'
import { clocksOn } from '../queries/clocks'
import type { Column } from './column'
import * as kind from './column-kinds'
import { forEach, TEXT_FIELD_NAMES } from './lists'
import { TEXT_FIELDS } from './text-fields'

const URL_LENGTH = 4_000

/** Every column of the table, each once: what it says, how it sorts, how wide it is and how it is edited. */
const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  company: kind.company(190, 'company', ({ companyName }) => companyName),
  role: kind.line(220, 'role'),
  stage: kind.decided(
    {
      ...kind.words(130, ({ stage }) => stage?.name ?? ''),
      sortKey: ({ application }, { stagePlaces }) => stagePlaces.get(application.stageId) ?? null,
    },
    ({ application }) => application.stageId,
    null,
  ),
  outcome: kind.decided(
    kind.word(
      130,
      OUTCOMES,
      ({ application }) => application.outcome,
      (value, texts) => texts(`labels.outcome.${value}`),
    ),
    ({ application }) => application.outcome ?? '',
    (texts) => OUTCOMES.map((value) => ({ value, label: texts(`labels.outcome.${value}`) })),
  ),
  appliedOn: kind.typedDay(120, ({ appliedOn }) => appliedOn, null),
  inStageDays: kind.count(130, (overview, { today }) => clocksOn(overview, today).inStageDays),
  quietDays: kind.count(115, (overview, { today }) => clocksOn(overview, today).quietDays),
  turn: kind.word(
    125,
    ['mine', 'theirs'],
    ({ turn }) => turn,
    (value, texts) => texts(`labels.turn.${value}`),
  ),
  nextStep: {
    ...kind.words(150, ({ nextStep }) => (nextStep === null ? '' : nextStep.text || nextStep.name)),
    cell: ({ nextStep }, _context, { texts }) =>
      nextStep === null ? '' : nextStep.text || texts(`steps.short.${nextStep.name}`),
  },
  nextStepDue: kind.moment(170, ({ nextStep }, { zone }) => nextStep && dueAtOf(nextStep, zone)),
  nextInterview: kind.moment(170, ({ plannedInterviewAt }) => plannedInterviewAt),
  interviewsHeld: kind.count(150, ({ interviewsHeld }) => (interviewsHeld === 0 ? null : interviewsHeld)),
  excitement: kind.excitement(115),
  tags: kind.tags(170),
  source: kind.line(130, 'source', { kind: 'source' }),
  ...forEach(TEXT_FIELD_NAMES, (name) => kind.line(TEXT_FIELDS[name].column.widthPx, name)),
  workMode: kind.chosen(
    120,
    WORK_MODES,
    ({ application }) => application.workMode,
    (value, texts) => texts(`labels.workMode.${value}`),
    (workMode) => ({ workMode }),
  ),
  employmentType: kind.chosen(
    160,
    EMPLOYMENT_TYPES,
    ({ application }) => application.employmentType,
    (value, texts) => texts(`labels.employmentType.${value}`),
    (employmentType) => ({ employmentType }),
  ),
  salary: kind.money(210, 'salary'),
  desiredSalary: kind.money(210, 'desiredSalary'),
  deadline: kind.typedDay(
    120,
    ({ application }) => application.deadline,
    (deadline) => ({ deadline }),
  ),
  endedOn: kind.day(120, ({ endedOn }) => endedOn),
  addedOn: kind.day(120, ({ addedOn }) => addedOn),
  lastEventOn: kind.day(120, ({ lastEventOn }) => lastEventOn),
  agency: kind.company(150, 'agency', ({ agencyName }) => agencyName),
  contacts: kind.words(180, ({ contactNames }) => contactNames.join(', ')),
  url: kind.line(200, 'url', {
    maxLength: URL_LENGTH,
    read: (typed) => ({ ok: true, changes: { url: typed.trim() } }),
  }),
  notes: kind.words(260, ({ application }) => beginningOf(application.notes)),
}

export const columnOf = (id: ColumnId): Column => COLUMNS[id]
