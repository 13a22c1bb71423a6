import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '../../../../shared/model/id'
import { timelineOf } from '../../../../shared/queries/timeline'
import { toldByMoves } from '../../../../shared/queries/told-by-moves'
import styles from '../../../parts/timeline/timeline.module.css'
import { TimelineRow } from '../../../parts/timeline/timeline-row'
import { usePipeline } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'

/** What is further down is older than what is being waited for, as a rule. */
const SHOWN_AT_FIRST = 6

/** All that happened, the newest first. */
export const Timeline = ({ applicationId }: { readonly applicationId: Id }) => {
  const [isWhole, setWhole] = useState(false)
  const entries = usePipeline((pipeline) => timelineOf(pipeline, applicationId).toReversed(), [applicationId])
  const told = usePipeline((pipeline) => toldByMoves(pipeline, applicationId), [applicationId])
  const isCut = !isWhole && entries.length > SHOWN_AT_FIRST + 1
  const shown = isCut ? entries.slice(0, SHOWN_AT_FIRST) : entries
  return (
    <Section title={texts('panel.timeline.title')}>
      {entries.length === 0 ? (
        <p>{texts('panel.timeline.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {shown.map((entry) => (
            <TimelineRow key={entry.id} entry={entry} told={told.get(entry.id) ?? null} />
          ))}
        </ol>
      )}
      {isCut && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setWhole(true)}>
          {texts('panel.timeline.showEarlier', { count: entries.length - SHOWN_AT_FIRST })}
        </Button>
      )}
    </Section>
  )
}
