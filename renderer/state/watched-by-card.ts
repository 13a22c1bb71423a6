import type { Application } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import { type WatchKey, watch } from './replica'

/** All that a card tells of: a planned interview changes whose turn it is, though nothing of the application changes. */
export const watchedByCard = (id: Id, application: Application | undefined): readonly WatchKey[] => [
  watch.record('application', id),
  watch.entriesOf(id),
  watch.interviewsOf(id),
  watch.record('stage', application?.stageId ?? ''),
  watch.record('company', application?.companyId ?? ''),
  watch.record('company', application?.agencyId ?? ''),
]
