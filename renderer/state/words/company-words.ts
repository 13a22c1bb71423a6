import type { Id } from '../../../shared/model/id'
import { texts } from '../../ui/i18n'
import { replica } from '../use-pipeline'

/** The company of an application, by the name that it has now. */
export const companyWords = (applicationId: Id): string => {
  const { pipeline } = replica
  const companyId = pipeline.get('application', applicationId)?.companyId ?? ''
  return pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany')
}
