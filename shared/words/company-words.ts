import type { Id } from '../model/id'
import type { Pipeline } from '../records/pipeline'
import type { Words } from './words'

/** The company of an application, by the name that it has now. */
export const companyWords = (
  pipeline: Pick<Pipeline, 'get'>,
  applicationId: Id | null,
  { texts }: Pick<Words, 'texts'>,
): string => {
  const companyId = applicationId === null ? undefined : pipeline.get('application', applicationId)?.companyId
  const name = companyId === undefined ? undefined : pipeline.get('company', companyId)?.name
  return name ?? texts('common.unknownCompany')
}
