import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Place } from '../../../shared/commands/placing'
import { OUTCOMES, type Outcome } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { appliedDayOf } from '../../../shared/queries/timeline'
import type { Pipeline } from '../../../shared/records/pipeline'
import { moveCardsWith } from '../../acts/move'
import { KeptDraft } from '../../parts/fields/kept-draft'
import { useDraft } from '../../state/use-draft'
import { replica, usePipeline, useRecord } from '../../state/use-pipeline'
import { useToday } from '../../state/use-today'
import { dayProblem } from '../../ui/day-problem'
import { texts } from '../../ui/i18n'
import styles from './outcome-dialog.module.css'

type Props = {
  readonly ids: readonly Id[]
  readonly stageId: Id
  readonly place: Place
  /** Chosen already: only the day is asked. */
  readonly outcome?: Outcome
  readonly onClose: () => void
}

/** A closed stage asks how it ended, and when: one key or click answers both, for today is proposed. */
export const OutcomeDialog = ({ ids, stageId, place, outcome: chosen, onClose }: Props) => {
  const application = useRecord('application', ids[0] ?? null)
  const company = useRecord('company', application?.companyId ?? null)
  const today = useToday((clock) => clock.today)
  const draft = useDraft({
    place: `outcome/${ids[0]}/${ids.length}`,
    title: texts('board.outcomeTitle'),
    about: ids.slice(0, 1).map((id) => ({ kind: 'application', id })),
    initial: () => ({ day: today as string }),
  })
  const { day } = draft.fields
  const [problem, setProblem] = useState<string | null>(null)
  const isAppliedFor = usePipeline((pipeline) => isApplied(pipeline, ids), [ids])
  const outcomes = chosen === undefined ? OUTCOMES.filter((each) => each !== 'dropped' || !isAppliedFor) : [chosen]
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Digits typed into the day are the day's.
      if (event.target instanceof HTMLInputElement) return
      const outcome = /^[1-9]$/.test(event.key) ? outcomes[Number(event.key) - 1] : undefined
      if (!outcome || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      answer(outcome)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  const answer = (outcome: Outcome): void => {
    // Letting go happens when it is done; no figure depends on its day.
    const on = outcome === 'ghosted' ? today : day
    const why = whyNotOn(ids, on, today)
    setProblem(why)
    if (why !== null) return
    draft.drop()
    onClose()
    void moveCardsWith(ids, stageId, place, outcome, on === today ? undefined : on)
  }
  return (
    <Stack gap="xs">
      <Text c="dimmed" size="sm">
        {ids.length === 1
          ? texts('board.outcomeFor', {
              company: company?.name ?? texts('common.unknownCompany'),
              role: application?.role || texts('common.noRole'),
            })
          : texts('board.outcomeForMany', { count: ids.length })}
      </Text>
      {chosen !== 'ghosted' && (
        <TextInput
          type="date"
          size="sm"
          label={texts(`board.outcomeDay.${chosen === undefined ? 'any' : WHOSE[chosen]}`)}
          description={texts('board.outcomeDayHint')}
          max={today}
          value={day}
          error={problem}
          onChange={(event) => {
            draft.change({ day: event.currentTarget.value })
            setProblem(null)
          }}
        />
      )}
      <KeptDraft draft={draft} onDiscard={() => setProblem(null)} />
      {outcomes.map((outcome, index) => (
        <UnstyledButton
          key={outcome}
          className={styles.option}
          data-autofocus={index === 0 || undefined}
          onClick={() => answer(outcome)}
        >
          <span className={styles.key} aria-hidden>
            {index + 1}
          </span>
          <span className={styles.name}>{texts(`labels.outcome.${outcome}`)}</span>
          <span className={styles.hint}>{texts(`labels.outcomeHint.${outcome}`)}</span>
        </UnstyledButton>
      ))}
    </Stack>
  )
}

/** Whose word an ending was. */
const WHOSE: Readonly<Record<Outcome, 'theirs' | 'mine'>> = {
  accepted: 'mine',
  declined: 'mine',
  rejected: 'theirs',
  cancelled: 'theirs',
  withdrawn: 'mine',
  ghosted: 'mine',
  dropped: 'mine',
}

/** Who has applied can't have dropped it before. */
const isApplied = (pipeline: Pipeline, ids: readonly Id[]): boolean =>
  ids.some((id) => appliedDayOf(pipeline.entriesOf(id)) !== null)

/** Why it can't have ended on that day, in words; `null`: it can. */
const whyNotOn = (ids: readonly Id[], day: string, today: string): string | null => {
  const wrong = dayProblem(day, today)
  if (wrong) return texts(wrong)
  const isBefore = ids.some((id) => (appliedDayOf(replica.pipeline.entriesOf(id)) ?? '') > day)
  return isBefore ? texts('refusals.ended-before-applying') : null
}
