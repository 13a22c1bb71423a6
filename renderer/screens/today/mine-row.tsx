import { Button } from '@mantine/core'
import { standingIn } from '../../../shared/queries/standing'
import type { TodayRow } from '../../../shared/queries/today'
import { PLAN_INTERVIEW } from '../../acts/dialogs'
import { openDialog } from '../../state/dialogs'
import { openPanel } from '../../state/ui-store'
import { usePipeline, useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { ApplicationRow } from './application-row'

/** The ball is in the user's court: why, and what to do about it. */
export const MineRow = ({ row }: { readonly row: TodayRow }) => {
  const { application } = row
  const { id } = application
  const company = useRecord('company', application.companyId)?.name ?? texts('common.unknownCompany')
  const word = usePipeline((pipeline) => standingIn(pipeline, application).mine?.what ?? null, [application])
  return (
    <ApplicationRow
      row={row}
      words={texts(WORDS[word ?? 'other'])}
      acts={
        word === 'invitation' ? (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={texts('today.whenIsItOf', { company })}
            onClick={() => openDialog(PLAN_INTERVIEW, { applicationId: id })}
          >
            {texts('interviews.whenIsIt')}
          </Button>
        ) : word === 'question' ? (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={texts('today.answeredOf', { company })}
            onClick={() => openPanel(id, 'follow-up')}
          >
            {texts('today.answered')}
          </Button>
        ) : undefined
      }
    />
  )
}

const WORDS = {
  invitation: 'today.mineInvitation',
  question: 'today.mineQuestion',
  offer: 'today.mineOffer',
  other: 'today.mineOther',
} as const
