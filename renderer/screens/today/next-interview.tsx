import { Button } from '@mantine/core'
import { IconCalendarEvent, IconExternalLink } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Interview } from '../../../shared/model/interview'
import type { Instant } from '../../../shared/model/time'
import { isLastHour } from '../../../shared/words/countdown-words'
import { isWebAddress } from '../../parts/outside'
import styles from '../../parts/steps/steps.module.css'
import { useHere } from '../../parts/steps/use-today-view'
import { bridge } from '../../state/bridge'
import { instantNow } from '../../state/clock'
import { openPanel } from '../../state/ui-store'
import { usePipeline, useRecord } from '../../state/use-pipeline'
import { tickingWords } from '../../state/words/countdown-words'
import { momentWords } from '../../state/words/moment-words'
import { texts } from '../../ui/i18n'

/** The conversation that comes next, and how long until then. */
export const NextInterview = ({ interview }: { readonly interview: Interview }) => {
  const here = useHere()
  const application = useRecord('application', interview.applicationId)
  const company = useRecord('company', application?.companyId ?? null)?.name ?? texts('common.unknownCompany')
  const names = usePipeline(
    (pipeline) => interview.interviewerIds.flatMap((id) => pipeline.get('contact', id)?.name ?? []).join(', '),
    [interview],
  )
  return (
    <section className={styles.interview} aria-label={texts('today.nextInterview')}>
      <span className={styles.interviewIcon} aria-hidden>
        <IconCalendarEvent size={24} stroke={1.6} />
      </span>
      <div className={styles.what}>
        <h2 className={styles.interviewTitle}>{`${texts('today.nextInterview')}: ${company}`}</h2>
        <p className={styles.sub}>
          <span className={styles.when}>{momentWords(interview.startAt, here)}</span>
          <span>
            {texts('today.interviewLine', {
              kind: texts(`interviews.kind.${interview.kind}`),
              round: interview.round.label || interview.round.number,
            })}
          </span>
          {application?.role && <span>{application.role}</span>}
          {names !== '' && <span>{texts('interviews.with', { names })}</span>}
          {interview.place !== '' && !isWebAddress(interview.place) && <span>{interview.place}</span>}
        </p>
      </div>
      <Countdown startAt={interview.startAt} minute={here.now} />
      <div className={styles.buttons}>
        {isWebAddress(interview.place) && (
          <Button
            size="xs"
            leftSection={<IconExternalLink size={15} />}
            onClick={() => void bridge.request.openOutside(interview.place.trim())}
          >
            {texts('today.openPlace')}
          </Button>
        )}
        <Button size="xs" variant="default" data-row onClick={() => openPanel(interview.applicationId)}>
          {texts('today.openApplication')}
        </Button>
      </div>
    </section>
  )
}

const SECOND_MS = 1_000

/** By the minute; by the second in the last hour. */
const Countdown = ({ startAt, minute }: { readonly startAt: Instant; readonly minute: Instant }) => {
  const isClose = isLastHour(startAt, minute)
  const [second, setSecond] = useState(minute)
  useEffect(() => {
    if (!isClose) return undefined
    setSecond(instantNow())
    const timer = setInterval(() => setSecond(instantNow()), SECOND_MS)
    return () => clearInterval(timer)
  }, [isClose])
  return (
    <p className={styles.countdown} role="timer" aria-live="off" data-testid="countdown">
      {tickingWords(startAt, isClose && second > minute ? second : minute)}
    </p>
  )
}
