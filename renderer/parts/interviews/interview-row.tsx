import { ActionIcon, Button } from '@mantine/core'
import { IconDots, IconExternalLink } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Interview } from '../../../shared/model/interview'
import { type InterviewStanding, interviewStanding } from '../../../shared/queries/interview-standing'
import { hasBegun, questionsIn } from '../../../shared/queries/standing'
import { markInterview } from '../../acts/change-interview'
import { zoneNow } from '../../state/clock'
import { useHasDraftAbout } from '../../state/use-has-draft'
import { useMinute } from '../../state/use-minute'
import { usePipeline } from '../../state/use-pipeline'
import { byWords } from '../../state/words/day-words'
import { lengthWords, roundWords, whenMineWords, whenWords } from '../../state/words/interview-words'
import { countdownWords } from '../../state/words/moment-words'
import { DraftChip } from '../../ui/draft-sign'
import { texts } from '../../ui/i18n'
import { isWebAddress, OutsideLink } from '../outside'
import styles from './interview.module.css'
import { InterviewForm } from './interview-form'
import { InterviewMenu } from './interview-menu'
import { PromiseForm } from './promise-form'

type Props = { readonly interview: Interview; readonly isNext: boolean }

/** One interview: when, where, with whom, what became of it and what they promised. */
export const InterviewRow = ({ interview, isNext }: Props) => {
  const now = useMinute()
  const [open, setOpen] = useState<'edit' | 'promise' | null>(null)
  const menu = useRef<HTMLButtonElement>(null)
  const { id, kind, promise } = interview
  const isAsked = usePipeline(
    (pipeline) => {
      const application = pipeline.get('application', interview.applicationId)
      return application !== undefined && questionsIn(pipeline, application).some((each) => each.id === id)
    },
    [interview.applicationId, id],
  )
  const standing = isAsked && hasBegun(interview, now) ? 'over' : interviewStanding(interview, now)
  const round = roundWords(interview.round)
  const hasDraft = useHasDraftAbout({ kind: 'interview', id })
  const close = (): void => {
    setOpen(null)
    menu.current?.focus()
  }
  const markHeld = async (): Promise<void> => {
    if (await markInterview(interview, 'held')) setOpen('promise')
  }
  return (
    <li className={styles.item} data-interview={id} data-next={isNext || undefined}>
      <div className={styles.head}>
        <h4 className={styles.title}>
          {texts('interviews.roundKind', { round, kind: texts(`interviews.kind.${kind}`) })}
        </h4>
        {hasDraft && open === null && <DraftChip />}
        <p className={styles.state} data-standing={standing}>
          {texts(`interviews.state.${standing}`)}
        </p>
        <InterviewMenu
          interview={interview}
          hasBegun={now >= interview.startAt}
          target={
            <ActionIcon ref={menu} variant="subtle" color="gray" aria-label={texts('interviews.menu', { round })}>
              <IconDots size={16} />
            </ActionIcon>
          }
          onOpen={setOpen}
          onHeld={() => void markHeld()}
        />
      </div>
      <Facts interview={interview} now={now} round={round} />
      {open === 'edit' && (
        <div className={styles.boxed}>
          <InterviewForm
            applicationId={interview.applicationId}
            interview={interview}
            label={texts('interviews.editTitle', { round })}
            onClose={close}
          />
        </div>
      )}
      {open === 'promise' && <PromiseForm interview={interview} onClose={close} />}
      {open === null && standing === 'unconfirmed' && (
        <p className={`${styles.line} ${styles.quiet}`}>{texts('interviews.unconfirmedHint')}</p>
      )}
      {open === null && ASKED.has(standing) && (
        <div className={styles.actions}>
          <Button size="compact-sm" variant="light" onClick={() => void markHeld()}>
            {texts(standing === 'unconfirmed' ? 'interviews.confirmHeld' : 'interviews.markHeld')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void markInterview(interview, 'no-show')}>
            {texts('interviews.markNoShow')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void markInterview(interview, 'cancelled')}>
            {texts('interviews.cancelIt')}
          </Button>
        </div>
      )}
      {open === null && standing === 'held' && promise === null && (
        <div className={styles.actions}>
          <Button size="compact-sm" variant="light" onClick={() => setOpen('promise')}>
            {texts('interviews.promise.add')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** Only the user knows whether it took place. */
const ASKED: ReadonlySet<InterviewStanding> = new Set(['now', 'over', 'unconfirmed'])

type FactsProps = { readonly interview: Interview; readonly now: string; readonly round: string }

const Facts = ({ interview, now, round }: FactsProps) => {
  const { startAt, lengthMinutes, place, interviewerIds, promise, state } = interview
  const names = usePipeline(
    (pipeline) => interviewerIds.flatMap((id) => pipeline.get('contact', id)?.name ?? []).join(', '),
    [interviewerIds],
  )
  const zone = zoneNow()
  const mine = whenMineWords(interview, zone)
  const left = state === 'planned' ? countdownWords(startAt, { now, zone }) : null
  return (
    <>
      <p className={styles.line}>
        <time dateTime={startAt} className={state === 'cancelled' ? styles.past : undefined}>
          {whenWords(interview, zone)}
        </time>
        {left !== null && <span className={styles.countdown}>{left}</span>}
        <span className={styles.quiet}>{lengthWords(lengthMinutes)}</span>
      </p>
      {mine !== null && (
        <p className={`${styles.line} ${styles.quiet}`}>{texts('interviews.whenYours', { when: mine })}</p>
      )}
      {place !== '' && (
        <p className={`${styles.line} ${styles.quiet}`}>
          {place}
          {isWebAddress(place) && (
            <OutsideLink address={place} label={texts('interviews.openPlace', { round })} icon={IconExternalLink} />
          )}
        </p>
      )}
      {names !== '' && <p className={`${styles.line} ${styles.quiet}`}>{texts('interviews.with', { names })}</p>}
      {promise !== null && <p className={styles.line}>{texts('interviews.promise.by', { when: byWords(promise) })}</p>}
    </>
  )
}
