import type { Id } from '../../../shared/model/id'
import type { Overview } from '../../../shared/queries/overview'
import { overviews } from '../overviews'
import { replica } from '../use-pipeline'

/** What a screen's filter chooses from: the hunt's applications that aren't archived. */
export const applicationsShown = (huntId: Id | null): readonly Overview[] => {
  const shown: Overview[] = []
  for (const application of replica.pipeline.all('application').values()) {
    if (application.huntId !== huntId || application.archivedAt !== null) continue
    const overview = overviews.of(application.id)
    if (overview) shown.push(overview)
  }
  return shown
}
