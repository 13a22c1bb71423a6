import { Stack, Text, UnstyledButton } from '@mantine/core'
import { useEffect } from 'react'
import type { Place } from '../../shared/commands/placing'
import { OUTCOMES, type Outcome } from '../../shared/model/application'
import type { Id } from '../../shared/model/id'
import { texts } from '../i18n'
import { useRecord } from '../state/use-pipeline'
import { moveCardsWith } from './move'
import styles from './outcome-dialog.module.css'

type Props = {
  readonly ids: readonly Id[]
  readonly stageId: Id
  readonly place: Place
  readonly onClose: () => void
}

/** A closed stage asks how it ended: one key or click answers. */
export const OutcomeDialog = ({ ids, stageId, place, onClose }: Props) => {
  const application = useRecord('application', ids[0] ?? null)
  const company = useRecord('company', application?.companyId ?? null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const outcome = /^[1-9]$/.test(event.key) ? OUTCOMES[Number(event.key) - 1] : undefined
      if (!outcome || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      answer(outcome)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  const answer = (outcome: Outcome): void => {
    onClose()
    void moveCardsWith(ids, stageId, place, outcome)
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
      {OUTCOMES.map((outcome, index) => (
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
