import { NO_TEXTS } from '../fields/lists'
import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import { endOf, heldEntryId, type Interview } from '../model/interview'
import type { PromisedBy } from '../model/promise'
import type { ProtocolSettings } from '../model/protocol-settings'
import type { Step } from '../model/step'
import { NO_TEXT } from '../model/text'
import { type At, addDays, atOf, type Day, instantOf } from '../model/time'
import type { TimelineEntry } from '../model/timeline-entry'
import { instantOfDue } from '../protocol/due-times'
import { layOut } from '../protocol/lay-out'

/** One step of an example, and when the clock of its zone will show that it is due. */
export type PreviewStep = { readonly name: Step['name']; readonly at: At }

/** An interview that nobody ever answers. */
export type PreviewCase = {
  readonly day: Day
  readonly time: string
  readonly zone: string
  readonly promise: PromisedBy | null
}

/** Every step that these settings lay out for an example, in order, each being done when it is due. */
export const previewOf = (example: PreviewCase, settings: ProtocolSettings): readonly PreviewStep[] => {
  const { zone } = example
  const planned = interviewOf(example, 'planned')
  const held = interviewOf(example, 'held')
  const entries = [heldEntryOf(held)]
  const found: PreviewStep[] = []
  for (const { name, due, again } of stepsOf(planned, [], [], settings))
    for (const each of again ? [due, again] : [due]) found.push({ name, at: atOf(instantOfDue(each, zone), zone) })
  const steps: Step[] = []
  for (let link = 0; link < LONGEST_TRACK; link++) {
    const next = stepsOf(held, entries, steps, settings).filter(({ id }) => !steps.some((step) => step.id === id))
    for (const { id, name, kind, contactId, due, again, overdueFrom } of next) {
      const at = atOf(instantOfDue(due, zone), zone)
      found.push({ name, at })
      const state = { kind: 'skipped', at } as const
      const fields = {
        isEdited: false,
        keepsTime: false,
        text: '',
        createdAt: held.createdAt,
        applicationId: APPLICATION.id,
      }
      steps.push({ id, name, kind, contactId, due, again, overdueFrom, state, ...fields })
    }
  }
  const gone = found.find(({ name }) => name === 'let-go')
  if (gone) found.push(...lastWordAfter(gone.at, settings))
  return found.sort((a, b) => compareText(`${a.at.day} ${a.at.time}`, `${b.at.day} ${b.at.time}`))
}

/** Of an application that would have one. */
const lastWordAfter = (at: At, settings: ProtocolSettings): readonly PreviewStep[] => {
  const contacts = [{ contactId: EXAMPLE, role: 'recruiter' as const }]
  const application: Application = { ...APPLICATION, contacts, excitement: 5, outcome: 'ghosted' }
  const ending: TimelineEntry = {
    ...noted(instantOf(at.day, at.time ?? '00:00', at.zone)),
    at,
    kind: 'outcome',
    outcome: 'ghosted',
  }
  const nothing = { interviews: [], steps: [], kindOf: () => 'closed' as const, zone: at.zone }
  return layOut({ application, entries: [ending], ...nothing }, settings).steps.map(({ name, due }) => ({
    name,
    at: atOf(instantOfDue(due, at.zone), at.zone),
  }))
}

/** Did they call, two follow-ups and letting go; one round more finds that nothing is left. */
const LONGEST_TRACK = 5

const stepsOf = (
  interview: Interview,
  entries: readonly TimelineEntry[],
  steps: readonly Step[],
  settings: ProtocolSettings,
) =>
  layOut(
    {
      application: APPLICATION,
      entries,
      interviews: [interview],
      steps,
      kindOf: () => 'interviewing',
      zone: interview.zone,
    },
    settings,
  ).steps

const EXAMPLE = 'example'
const USUAL_LENGTH_MINUTES = 60
/** It was planned long enough before that both reminders have their time. */
const PLANNED_DAYS_BEFORE = 60

const interviewOf = ({ day, time, zone, promise }: PreviewCase, state: Interview['state']): Interview => ({
  id: EXAMPLE,
  applicationId: EXAMPLE,
  round: { number: 1, label: '' },
  kind: 'technical',
  startAt: instantOf(day, time, zone),
  zone,
  lengthMinutes: USUAL_LENGTH_MINUTES,
  place: '',
  interviewerIds: [],
  state,
  promise,
  debrief: null,
  plannedAt: { day: addDays(day, -PLANNED_DAYS_BEFORE), time, zone },
  isConfirmed: true,
  cancelled: null,
  createdAt: instantOf(addDays(day, -PLANNED_DAYS_BEFORE), time, zone),
})

const heldEntryOf = (interview: Interview): TimelineEntry => ({
  ...noted(endOf(interview)),
  id: heldEntryId(interview.id),
  kind: 'interview-held',
  at: atOf(endOf(interview), interview.zone),
})

const noted = (recordedAt: string) =>
  ({ id: EXAMPLE, applicationId: EXAMPLE, recordedAt, known: 'observed', text: NO_TEXT }) as const

const APPLICATION: Application = {
  id: EXAMPLE,
  huntId: EXAMPLE,
  companyId: EXAMPLE,
  agencyId: null,
  role: '',
  url: '',
  workMode: null,
  employmentType: null,
  salary: null,
  desiredSalary: null,
  source: '',
  tags: [],
  excitement: null,
  deadline: null,
  posting: NO_TEXT,
  ...NO_TEXTS,
  attachments: [],
  contacts: [],
  notes: NO_TEXT,
  stageId: EXAMPLE,
  rank: 'a0',
  outcome: null,
  archivedAt: null,
  isProtocolOff: false,
  pace: null,
  externalId: '',
  createdAt: '2026-01-01T00:00:00.000Z',
}
