import type { Hunt } from '../../../shared/model/hunt'
import type { Id } from '../../../shared/model/id'
import { huntShown } from '../../../shared/queries/board'
import { useSettings } from '../../state/settings'
import { replica, usePipeline } from '../../state/use-pipeline'

export type ImportHunts = { readonly hunts: readonly Hunt[]; readonly huntId: Id | null }

/** The hunts that a table may go to, and the one it goes to. Own applications never go to the sample. */
export const useImportHunt = (chosenId: Id | null): ImportHunts => {
  const shownId = useSettings((settings) => settings.huntId)
  return usePipeline(
    (pipeline) => {
      const all = [...pipeline.all('hunt').values()]
      const own = all.filter((hunt) => !hunt.isSample)
      const hunts = own.length > 0 ? own : all
      const wanted = [chosenId, shownId].find((id) => hunts.some((hunt) => hunt.id === id))
      return { hunts, huntId: huntShown(pipeline, wanted ?? null)?.id ?? null }
    },
    [chosenId, shownId],
  )
}

/** What to show once a table is in: the hunt it was meant for, unless Callback's own export brought its hunts along. */
export const huntWithCards = ({ huntId }: ImportHunts): Id | null => {
  const applications = [...replica.pipeline.all('application').values()]
  if (applications.some((application) => application.huntId === huntId)) return huntId
  const other = applications.find(({ huntId: id }) => !replica.pipeline.get('hunt', id)?.isSample)
  return other?.huntId ?? huntId
}
