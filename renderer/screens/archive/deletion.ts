import type { Id } from '../../../shared/model/id'
import type { Pipeline } from '../../../shared/records/pipeline'

/** What deleting these would take: the words of the question come from it. */
export type Deletion =
  | { readonly kind: 'one'; readonly company: string; readonly role: string }
  /** Every application of a company: the company goes, too. */
  | { readonly kind: 'company'; readonly company: string; readonly count: number }
  | { readonly kind: 'at-company'; readonly company: string; readonly count: number }
  | { readonly kind: 'many'; readonly companies: number; readonly count: number }

/** `null` when none of them is there any more. */
export const deletionOf = (pipeline: Pipeline, ids: readonly Id[]): Deletion | null => {
  const applications = [...new Set(ids)].flatMap((id) => pipeline.get('application', id) ?? [])
  const companyIds = new Set(applications.map(({ companyId }) => companyId))
  const [first] = applications
  if (!first) return null
  const count = applications.length
  if (companyIds.size > 1) return { kind: 'many', companies: companyIds.size, count }
  const company = pipeline.get('company', first.companyId)?.name ?? ''
  if (count === 1) return { kind: 'one', company, role: first.role }
  const isWhole = [...pipeline.applicationsOf(first.companyId)].length === count
  return { kind: isWhole ? 'company' : 'at-company', company, count }
}
