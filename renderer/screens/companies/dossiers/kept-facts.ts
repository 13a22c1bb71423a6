import type { Application } from '../../../../shared/model/application'
import type { Id } from '../../../../shared/model/id'
import { type ApplicationFacts, factsOf } from '../../../../shared/queries/companies/application-facts'
import { followOverviews, OVERVIEW } from '../../../state/overviews'
import { noteRead } from '../../../state/reading'
import { replica } from '../../../state/use-pipeline'

const kept = new Map<Id, ApplicationFacts>()

// All that the facts are made of is in the overview, too.
followOverviews((touched) => {
  if (touched === null) kept.clear()
  else for (const id of touched) kept.delete(id)
})

/** What an application says, worked out again only when something of it has changed: a change costs one of thousands. */
export const keptFacts = (application: Application): ApplicationFacts => {
  noteRead(OVERVIEW, application.id)
  const known = kept.get(application.id)
  if (known) return known
  const facts = factsOf(replica.unnoted, application)
  kept.set(application.id, facts)
  return facts
}
