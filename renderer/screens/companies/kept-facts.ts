import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { type ApplicationFacts, factsOf } from '../../../shared/queries/companies/application-facts'
import { watch } from '../../state/replica'
import { replica } from '../../state/use-pipeline'

type Kept = { readonly version: number; readonly application: Application; readonly facts: ApplicationFacts }

const kept = new Map<Id, Kept>()

/** What an application says, worked out again only when something of it has changed: a change costs one of thousands. */
export const keptFacts = (application: Application): ApplicationFacts => {
  const { id, stageId } = application
  const version = replica.versionOf([
    watch.entriesOf(id),
    watch.interviewsOf(id),
    watch.stepsOf(id),
    watch.record('stage', stageId),
  ])
  const known = kept.get(id)
  if (known?.version === version && known.application === application) return known.facts
  const facts = factsOf(replica.pipeline, application)
  kept.set(id, { version, application, facts })
  return facts
}
