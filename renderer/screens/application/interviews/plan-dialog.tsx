import { Text } from '@mantine/core'
import type { Id } from '../../../../shared/model/id'
import { InterviewForm } from '../../../parts/interviews/interview-form'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'

type Props = { readonly applicationId: Id; readonly onClose: () => void }

/** The date of an interview, asked from the board. */
export const PlanDialog = ({ applicationId, onClose }: Props) => {
  const application = useRecord('application', applicationId)
  const company = useRecord('company', application?.companyId ?? null)
  return (
    <>
      <Text c="dimmed" size="sm" mb="sm">
        {texts('interviews.planFor', {
          company: company?.name ?? texts('common.unknownCompany'),
          role: application?.role || texts('common.noRole'),
        })}
      </Text>
      <InterviewForm
        applicationId={applicationId}
        interview={null}
        label={texts('interviews.planTitle')}
        onClose={onClose}
      />
    </>
  )
}
