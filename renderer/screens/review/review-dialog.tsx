import { Button, Progress } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { TodayRow } from '../../../shared/queries/today'
import { todayOf } from '../../../shared/queries/today-lists'
import { instantNow, zoneNow } from '../../state/clock'
import { useSettings } from '../../state/settings'
import { useHuntShown } from '../../state/use-hunt-shown'
import { replica } from '../../state/use-pipeline'
import { focusContentIfLost } from '../../ui/focus-content'
import { texts } from '../../ui/i18n'
import { applyDecisions } from './apply'
import styles from './review.module.css'
import { ReviewList } from './review-list'
import { CHOICES, clearDecisions, decide, leaveReview, leaveUnapplied, useReview } from './review-store'

type Props = { readonly onClose: () => void }

/** Everything that was never answered, with one decision each, applied all at once. */
export const ReviewDialog = ({ onClose }: Props) => {
  const hunt = useHuntShown()
  const days = useSettings((settings) => settings.fadedAfterDays)
  // As it was when the review was opened: rows that came or went meanwhile would shift under the hand.
  const [rows] = useState<readonly TodayRow[]>(() =>
    hunt === null ? [] : todayOf(replica.pipeline, hunt.id, instantNow(), zoneNow(), days).review,
  )
  const decisions = useReview((review) => review.decisions)
  const isAsking = useReview((review) => review.isAsking)
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    const shown = new Set(rows.map(({ application }) => application.id))
    decide(
      [...useReview.getState().decisions.keys()].filter((id) => !shown.has(id)),
      null,
    )
    useReview.setState({ isAsking: false })
  }, [rows])
  if (rows.length === 0) return <Nothing days={days} onClose={onClose} />
  const ids = rows.map(({ application }) => application.id)
  const open = ids.filter((id) => !decisions.has(id))
  const count = rows.length - open.length
  const tally = (choice: (typeof CHOICES)[number]): number => ids.filter((id) => decisions.get(id) === choice).length
  const apply = async (): Promise<void> => {
    if (isSending) return
    setSending(true)
    const isDone = await applyDecisions(ids)
    setSending(false)
    if (!isDone) return
    onClose()
    focusContentIfLost()
  }
  return (
    <div className={styles.review}>
      <p className={styles.intro}>
        {texts('review.intro', { count: rows.length, days })} <Keys />
      </p>
      <ReviewList rows={rows} />
      {isAsking && count > 0 ? (
        <Ask count={count} />
      ) : (
        <footer className={styles.foot}>
          <div className={styles.progress}>
            <p className={styles.words} role="status">
              <strong>{texts('review.progress', { decided: count, all: rows.length })}</strong>
              {count > 0 && (
                <span className={styles.tally}>
                  {texts('review.tally', { letGo: tally('let-go'), nudge: tally('nudge'), keep: tally('keep') })}
                </span>
              )}
            </p>
            <Progress value={(100 * count) / rows.length} size="sm" aria-hidden />
          </div>
          {open.length > 0 && (
            <div className={styles.rest}>
              <span>{texts('review.rest', { count: open.length })}</span>
              {CHOICES.map((choice) => (
                <Button
                  key={choice}
                  size="compact-xs"
                  variant="default"
                  aria-label={texts('review.restAs', { choice: texts(`review.choice.${choice}`), count: open.length })}
                  onClick={() => decide(open, choice)}
                >
                  {texts(`review.choice.${choice}`)}
                </Button>
              ))}
            </div>
          )}
          <div className={styles.buttons}>
            {count > 0 && (
              <Button variant="subtle" color="gray" onClick={clearDecisions}>
                {texts('review.clear')}
              </Button>
            )}
            <Button variant="default" onClick={leaveReview}>
              {texts('review.leave')}
            </Button>
            <Button disabled={count === 0} loading={isSending} onClick={() => void apply()}>
              {texts('review.apply', { count })}
            </Button>
          </div>
        </footer>
      )}
    </div>
  )
}

const Keys = () => {
  const withKeys = useSettings((settings) => settings.singleKeyShortcuts)
  return withKeys ? <span className={styles.keys}>{texts('review.keysLetters')}</span> : null
}

const Ask = ({ count }: { readonly count: number }) => {
  const goOn = useRef<HTMLButtonElement>(null)
  useEffect(() => goOn.current?.focus(), [])
  return (
    <div className={styles.ask} role="alertdialog" aria-label={texts('review.askTitle', { count })}>
      <div>
        <p className={styles.words}>
          <strong>{texts('review.askTitle', { count })}</strong>
        </p>
        <p className={styles.hint}>{texts('review.askText')}</p>
      </div>
      <div className={styles.buttons}>
        <Button variant="default" onClick={leaveUnapplied}>
          {texts('review.leaveNow')}
        </Button>
        <Button ref={goOn} onClick={() => useReview.setState({ isAsking: false })}>
          {texts('review.goOn')}
        </Button>
      </div>
    </div>
  )
}

const Nothing = ({ days, onClose }: { readonly days: number; readonly onClose: () => void }) => (
  <div className={styles.nothing}>
    <IconCircleCheck size={36} stroke={1.3} aria-hidden />
    <h3 className={styles.title}>{texts('review.emptyTitle')}</h3>
    <p className={styles.hint}>{texts('review.emptyText', { count: days })}</p>
    <Button mt="sm" data-autofocus onClick={onClose}>
      {texts('common.close')}
    </Button>
  </div>
)
