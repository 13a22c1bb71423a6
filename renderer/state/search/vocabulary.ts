import type { FieldName } from '../../../shared/search/field-names'
import { FIELDS } from '../../../shared/search/fields'
import { foldName } from '../../../shared/search/folded'
import { overviews } from '../overviews'
import { replica } from '../use-pipeline'

let known = new Map<FieldName, ReadonlySet<string>>()

/** The names that a field has in any application, folded. Gathered when first asked for after a change. */
export const knownNames = (field: FieldName): ReadonlySet<string> => {
  const names = known.get(field) ?? gather(field)
  known.set(field, names)
  return names
}

const gather = (name: FieldName): ReadonlySet<string> => {
  const field = FIELDS[name]
  const names = new Set<string>()
  if (field.type !== 'name') return names
  if (name === 'stage') for (const stage of replica.pipeline.all('stage').values()) names.add(foldName(stage.name))
  for (const id of replica.pipeline.all('application').keys()) {
    const overview = overviews.of(id)
    if (overview) for (const each of field.read(overview)) names.add(foldName(each))
  }
  return names
}

replica.follow((diff) => {
  if (diff === null || diff.some(({ kind }) => kind === 'application' || kind === 'stage')) known = new Map()
})
