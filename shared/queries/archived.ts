import type { Application } from '../model/application'
import { compareText } from '../model/compare-text'
import type { Id } from '../model/id'
import type { Pipeline } from '../records/pipeline'

/** The archive of a hunt, what was put there last first. */
export const archivedOf = (pipeline: Pipeline, huntId: Id): readonly Application[] =>
  [...pipeline.all('application').values()]
    .filter((application) => application.huntId === huntId && application.archivedAt !== null)
    .sort((a, b) => compareText(b.archivedAt ?? '', a.archivedAt ?? '') || compareText(a.id, b.id))

/** Every tag of every hunt, the most frequent first: what a tag field proposes. */
export const tagsInUse = (pipeline: Pipeline): readonly string[] => byFrequency(pipeline, ({ tags }) => tags)

/** Every source of every hunt, the most frequent first. */
export const sourcesInUse = (pipeline: Pipeline): readonly string[] =>
  byFrequency(pipeline, ({ source }) => (source === '' ? [] : [source]))

const byFrequency = (pipeline: Pipeline, wordsOf: (application: Application) => readonly string[]) => {
  const counts = new Map<string, number>()
  for (const application of pipeline.all('application').values())
    for (const word of wordsOf(application)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([word]) => word)
}
