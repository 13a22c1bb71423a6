import { Select, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { OUTCOMES, type Outcome } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { stagesOf } from '../../../shared/queries/board'
import { cardsOfStage } from '../../../shared/queries/stage-cards'
import { send, undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { usePipeline } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

/** Removing a column asks where its cards go, and how they ended when they go to a closed one. */
export const StageRemoveDialog = ({ stageId, onClose }: { readonly stageId: Id; readonly onClose: () => void }) => {
  const stages = usePipeline(stagesOf, [])
  const cards = usePipeline((pipeline) => cardsOfStage(pipeline, stageId), [stageId])
  const others = stages.filter((stage) => stage.id !== stageId)
  const [targetId, setTargetId] = useState<Id | null>(others[0]?.id ?? null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const name = stages.find((stage) => stage.id === stageId)?.name ?? ''
  const needsOutcome =
    others.find((stage) => stage.id === targetId)?.kind === 'closed' && cards.some((card) => card.outcome === null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const moveCardsTo = cards.length === 0 ? null : targetId
    const reply = await send({ type: 'stage/remove', payload: { id: stageId, moveCardsTo, outcome } })
    if (!reply.ok) return
    onClose()
    toastUndo(texts('board.columnRemoved', { name }), undo)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text fw={600}>{texts('board.columnRemoveTitle', { name })}</Text>
        {cards.length === 0 ? (
          <Text size="sm">{texts('board.columnRemoveEmpty')}</Text>
        ) : (
          <Select
            data-autofocus
            label={texts('board.columnRemoveCards', { count: cards.length })}
            allowDeselect={false}
            data={others.map((stage) => ({ value: stage.id, label: stage.name }))}
            value={targetId}
            onChange={setTargetId}
          />
        )}
        {needsOutcome && (
          <Select
            label={texts('board.outcomeTitle')}
            data={OUTCOMES.map((value) => ({ value, label: texts(`labels.outcome.${value}`) }))}
            value={outcome}
            onChange={(value) => setOutcome(OUTCOMES.find((each) => each === value) ?? null)}
          />
        )}
        <FormButtons
          action={texts('common.remove')}
          colour="red"
          isReady={cards.length === 0 || (targetId !== null && (!needsOutcome || outcome !== null))}
          onClose={onClose}
        />
      </Stack>
    </form>
  )
}
