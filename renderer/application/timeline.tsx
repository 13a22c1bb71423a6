import type { Id } from '../../shared/model/id'
import { timelineOf } from '../../shared/queries/timeline'
import { texts } from '../i18n'
import { watch } from '../state/replica'
import { usePipeline } from '../state/use-pipeline'
import { Section } from './section'
import styles from './timeline.module.css'
import { TimelineRow } from './timeline-row'

/** All that happened, the newest first. */
export const Timeline = ({ applicationId }: { readonly applicationId: Id }) => {
  const entries = usePipeline(
    (pipeline) => timelineOf(pipeline, applicationId).toReversed(),
    [watch.entriesOf(applicationId)],
  )
  return (
    <Section title={texts('panel.timeline.title')}>
      {entries.length === 0 ? (
        <p>{texts('panel.timeline.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {entries.map((entry) => (
            <TimelineRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Section>
  )
}
