import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '../../../../shared/model/id'
import type { Day } from '../../../../shared/model/time'
import { InterviewForm } from '../../../parts/interviews/interview-form'
import { OwnStepForm } from '../../../parts/steps/own-step-form'
import { ownersIn } from '../../../parts/steps/own-step-owners'
import { useHuntShown } from '../../../state/use-hunt-shown'
import { replica } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { DayList } from '../items/day-list'
import styles from '../items/list.module.css'
import { MoveForm } from '../moving/move-form'
import { useCalendarDays } from '../use-calendar-days'
import type { CalendarAsk } from './ask'
import { OwnStepEditor } from './own-step-editor'

type Props = { readonly ask: CalendarAsk; readonly onClose: () => void }

/** A day of the calendar, or a question about it. */
export const CalendarDialog = ({ ask, onClose }: Props) => {
  const huntId = useHuntShown()?.id ?? ''
  switch (ask.kind) {
    case 'day':
      return <WholeDay huntId={huntId} day={ask.day} />
    case 'plan':
      return <PlanForm huntId={huntId} day={ask.day} onClose={onClose} />
    case 'step':
      return <OwnStepForm huntId={huntId} applicationId={null} day={ask.day} onClose={onClose} />
    case 'edit-step':
      return <OwnStepEditor stepId={ask.stepId} onClose={onClose} />
    case 'move':
      return <MoveForm item={ask.item} onClose={onClose} />
  }
}

const WholeDay = ({ huntId, day }: { readonly huntId: Id; readonly day: Day }) => {
  const days = useCalendarDays(huntId, day, day)
  return <DayList day={day} items={days.get(day) ?? []} place="dialog" />
}

const OPTIONS_SHOWN = 50

type PlanProps = { readonly huntId: Id; readonly day: Day; readonly onClose: () => void }

/** With whom, then when: the day is known already. */
const PlanForm = ({ huntId, day, onClose }: PlanProps) => {
  const [applicationId, setApplicationId] = useState<Id | null>(null)
  const [owners] = useState(() => ownersIn(replica.pipeline, huntId))
  return (
    <div className={styles.form}>
      <Select
        label={texts('calendar.planWith')}
        data={owners}
        value={applicationId}
        onChange={setApplicationId}
        searchable
        limit={OPTIONS_SHOWN}
        nothingFoundMessage={texts('calendar.planWithNone')}
        data-autofocus
        comboboxProps={{ zIndex: 400 }}
      />
      {applicationId !== null && (
        <InterviewForm
          key={applicationId}
          applicationId={applicationId}
          interview={null}
          day={day}
          label={texts('interviews.planTitle')}
          onClose={onClose}
        />
      )}
    </div>
  )
}
