import { Button } from '@mantine/core'
import type { Id } from '../../../shared/model/id'
import { interviewsInOrder } from '../../../shared/queries/interviews'
import { markInterview } from '../../acts/change-interview'
import { instantNow, zoneNow } from '../../state/clock'
import { usePipeline } from '../../state/use-pipeline'
import { roundWords, whenWords } from '../../state/words/interview-words'
import { texts } from '../../ui/i18n'
import styles from './log.module.css'

type Props = { readonly applicationId: Id; readonly onMarked: () => void }

/** Interviews that were planned and have begun: the one that was held is marked so, rather than noted a second time. */
export const PlannedOnes = ({ applicationId, onMarked }: Props) => {
  const begun = usePipeline(
    (pipeline) =>
      interviewsInOrder(pipeline, applicationId).filter(
        ({ state, startAt }) => state === 'planned' && startAt <= instantNow(),
      ),
    [applicationId],
  )
  if (begun.length === 0) return null
  return (
    <div className={styles.form}>
      <p className={styles.planned}>{texts('panel.log.plannedOnes')}</p>
      <div className={styles.bar}>
        {begun.map((interview) => (
          <Button
            key={interview.id}
            size="xs"
            variant="light"
            onClick={() => void markInterview(interview, 'held').then((isMarked) => isMarked && onMarked())}
          >
            {`${roundWords(interview.round)}, ${whenWords(interview, zoneNow())}`}
          </Button>
        ))}
      </div>
    </div>
  )
}
