import type { Id } from '../../../shared/model/id'
import type { Pipeline } from '../../../shared/records/pipeline'
import { texts } from '../../ui/i18n'

/** The company of an application, by the name that it has now. */
export const companyWords = (pipeline: Pipeline, applicationId: Id): string => {
  const companyId = pipeline.get('application', applicationId)?.companyId ?? ''
  return pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany')
}
