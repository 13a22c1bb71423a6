import type { Contact, ContactRole } from '../model/contact'
import type { Id } from '../model/id'
import { endOf, interviewIdOf } from '../model/interview'
import type { Day } from '../model/time'
import { protocolOf } from '../protocol/reconcile'
import { appliedDayOf, timelineOf } from '../queries/timeline'
import type { Pipeline } from '../records/pipeline'
import type { PlaceholderValues } from './placeholders'

/** To whom one writes first, when no step names anybody. */
const WRITTEN_TO: readonly ContactRole[] = ['interviewer', 'hiring-manager', 'recruiter', 'agency', 'referrer', 'other']

/** The person that a letter about an application goes to: the one whom the step names, one of the last interview, or the nearest of its people. */
export const recipientOf = (pipeline: Pipeline, applicationId: Id, contactId: Id | null): Contact | null => {
  const named = contactId === null ? undefined : pipeline.get('contact', contactId)
  if (named) return named
  const interviews = [...pipeline.interviewsOf(applicationId)]
    .filter(({ state, interviewerIds }) => state === 'held' && interviewerIds.length > 0)
    .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
  const people = [...(pipeline.get('application', applicationId)?.contacts ?? [])].sort(
    (a, b) => WRITTEN_TO.indexOf(a.role) - WRITTEN_TO.indexOf(b.role),
  )
  const ids = [...(interviews[0]?.interviewerIds ?? []), ...people.map((person) => person.contactId)]
  for (const id of ids) {
    const contact = pipeline.get('contact', id)
    if (contact) return contact
  }
  return null
}

/** What the placeholders stand for in a letter about an application. `dayWords` writes a day as the user's language does. */
export const valuesFor = (
  pipeline: Pipeline,
  applicationId: Id | null,
  contactId: Id | null,
  dayWords: (day: Day) => string,
): PlaceholderValues => {
  const { myName } = protocolOf(pipeline)
  const application = applicationId === null ? undefined : pipeline.get('application', applicationId)
  if (!application) return { myName }
  const applied = appliedDayOf(pipeline.entriesOf(application.id))
  const interviewed = lastInterviewDay(pipeline, application.id)
  const promised = lastPromise(pipeline, application.id)
  return {
    myName,
    company: pipeline.get('company', application.companyId)?.name ?? '',
    role: application.role,
    location: application.location,
    interviewer: recipientOf(pipeline, application.id, contactId)?.name ?? '',
    interviewDate: interviewed === null ? '' : dayWords(interviewed),
    promisedDate: promised === null ? '' : dayWords(promised),
    appliedDate: applied === null ? '' : dayWords(applied),
  }
}

const lastInterviewDay = (pipeline: Pipeline, applicationId: Id): Day | null =>
  timelineOf(pipeline, applicationId).findLast(({ kind }) => kind === 'interview-held')?.at.day ?? null

/** What they said last: at an interview, or in a word that they are still deciding. */
const lastPromise = (pipeline: Pipeline, applicationId: Id): Day | null => {
  let promised: Day | null = null
  for (const entry of timelineOf(pipeline, applicationId)) {
    if (entry.kind === 'reply') promised = entry.by?.day ?? null
    if (entry.kind !== 'interview-held') continue
    const interviewId = interviewIdOf(entry.id)
    promised = (interviewId === null ? undefined : pipeline.get('interview', interviewId))?.promise?.day ?? null
  }
  return promised
}
