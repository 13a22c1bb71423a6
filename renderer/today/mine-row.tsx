import { Button } from '@mantine/core'
import type { Id } from '../../shared/model/id'
import type { ReplyKind } from '../../shared/model/timeline-entry'
import { timelineOf } from '../../shared/queries/timeline'
import type { TodayRow } from '../../shared/queries/today'
import type { Pipeline } from '../../shared/records/pipeline'
import { texts } from '../i18n'
import { openDialog, openPanel } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { ApplicationRow } from './application-row'

/** The ball is in the user's court: why, and what to do about it. */
export const MineRow = ({ row }: { readonly row: TodayRow }) => {
  const { id, companyId } = row.application
  const company = replica.pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany')
  const word = lastWordOf(replica.pipeline, id)
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
            onClick={() => openDialog({ kind: 'interview', applicationId: id })}
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
type Word = Exclude<keyof typeof WORDS, 'other'>

const lastWordOf = (pipeline: Pipeline, applicationId: Id): Word | null => {
  const last = timelineOf(pipeline, applicationId).findLast(({ kind }) => kind === 'reply' || kind === 'offer')
  const word: ReplyKind | undefined = last?.kind === 'reply' ? last.reply : last?.kind === 'offer' ? 'offer' : undefined
  return word === 'invitation' || word === 'question' || word === 'offer' ? word : null
}
