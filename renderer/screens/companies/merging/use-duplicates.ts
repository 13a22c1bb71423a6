import { duplicateCompanies } from '../../../../shared/queries/companies/duplicate-companies'
import type { DuplicateGroup } from '../../../../shared/queries/companies/duplicate-groups'
import { duplicatePeople } from '../../../../shared/queries/companies/duplicate-people'
import { useSettings } from '../../../state/settings'
import { usePipeline } from '../../../state/use-pipeline'

/** What a merge is of. */
export type MergeOf = 'company' | 'contact'

/** Records that may be one and the same, but for those of which the user has said that they are not. */
export const useDuplicates = (of: MergeOf): readonly DuplicateGroup[] => {
  const apart = useSettings((settings) => settings.notDuplicates)
  return usePipeline(
    (pipeline) => (of === 'company' ? duplicateCompanies : duplicatePeople)(pipeline, new Set(apart)),
    [of, apart],
  )
}
