import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import type { StageKind } from '../../../shared/model/stage'
import type { Step } from '../../../shared/model/step'
import type { Pipeline } from '../../../shared/records/pipeline'
import { logSent, markDone, verbText } from '../../acts/step-acts'
import { replica, usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { LetterEditor } from './letter-editor'
import styles from './steps.module.css'

/** An offer waits for an answer: the other live processes may be told that there is a deadline. */
export const OfferDeadline = ({ step }: { readonly step: Step }) => {
  const [others] = useState(() => liveBeside(replica.pipeline, step.applicationId))
  const choices = usePipeline(
    (pipeline) => others.map((other) => ({ value: other.id, label: nameOf(pipeline, other) })),
    [others],
  )
  const [nudgedId, setNudgedId] = useState('')
  return (
    <div className={styles.stack}>
      <div className={styles.buttons}>
        <Button size="xs" autoFocus onClick={() => void markDone(step)}>
          {verbText(step)}
        </Button>
      </div>
      {others.length > 0 && (
        <NativeSelect
          size="xs"
          label={texts('today.nudgeOthers')}
          value={nudgedId}
          data={[{ value: '', label: texts('today.nudgeNobody') }, ...choices]}
          onChange={(event) => setNudgedId(event.currentTarget.value)}
        />
      )}
      {nudgedId !== '' && (
        <LetterEditor
          key={nudgedId}
          about={{ applicationId: nudgedId, contactId: null }}
          template="deadline-nudge"
          way="mail"
          onSent={async (way) => {
            if (await logSent(nudgedId, way)) setNudgedId('')
          }}
        />
      )}
    </div>
  )
}

const LIVE: ReadonlySet<StageKind> = new Set(['screening', 'interviewing', 'offer'])

const liveBeside = (pipeline: Pipeline, applicationId: Id | null): readonly Application[] => {
  const huntId = applicationId === null ? undefined : pipeline.get('application', applicationId)?.huntId
  return [...pipeline.all('application').values()].filter(
    (each) =>
      each.huntId === huntId &&
      each.id !== applicationId &&
      each.archivedAt === null &&
      each.outcome === null &&
      LIVE.has(pipeline.get('stage', each.stageId)?.kind ?? 'saved'),
  )
}

const nameOf = (pipeline: Pipeline, { companyId, role }: Application): string =>
  [pipeline.get('company', companyId)?.name ?? texts('common.unknownCompany'), role].filter(Boolean).join(' · ')
