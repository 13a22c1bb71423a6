import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Application } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import type { StageKind } from '../../../shared/model/stage'
import type { Step } from '../../../shared/model/step'
import type { Pipeline } from '../../../shared/records/pipeline'
import { answerOfferBy, decideOffer } from '../../acts/decide-offer'
import { logSent } from '../../acts/step-acts'
import { replica, usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { LetterEditor } from './letter-editor'
import styles from './steps.module.css'
import { UntilForm } from './until-form'

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
      {step.applicationId !== null && <Decision step={step} applicationId={step.applicationId} />}
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
          owner={{ kind: 'application', id: nudgedId }}
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

/** Which way: the application ends with it. Who is still deciding says until when they may. */
const Decision = ({ step, applicationId }: { readonly step: Step; readonly applicationId: Id }) => (
  <>
    <div className={styles.buttons}>
      <Button size="xs" autoFocus onClick={() => void decideOffer(applicationId, 'accepted')}>
        {texts('today.offer.accept')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void decideOffer(applicationId, 'declined')}>
        {texts('today.offer.decline')}
      </Button>
    </div>
    <UntilForm
      place={`offer-by/${step.id}`}
      about={{ kind: 'step', id: step.id }}
      label={texts('today.offer.until')}
      button={texts('today.offer.noteUntil')}
      onChosen={(by) => answerOfferBy(step, by)}
    />
  </>
)

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
