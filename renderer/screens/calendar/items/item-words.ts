import { atOf, isKnownZone } from '../../../../shared/model/time'
import type { CalendarItem } from '../../../../shared/queries/calendar'
import type { Pipeline } from '../../../../shared/records/pipeline'
import { cityWords } from '../../../../shared/words/interview-words'
import { companyWords } from '../../../state/words/company-words'
import { timeWords } from '../../../state/words/day-words'
import { roundWords } from '../../../state/words/interview-words'
import { stepTitle } from '../../../state/words/step-words'
import { texts } from '../../../ui/i18n'
import { weekdayWords } from '../day-words'

/** An item as it is written: the parts that a narrow place may leave out stand by themselves. */
export type ItemWords = {
  readonly title: string
  readonly time: string | null
  /** The clock of where an interview takes place, when it shows another time. */
  readonly ownTime: string | null
  /** How it stands, when that is worth a word. */
  readonly status: string | null
  readonly shortStatus: string | null
  readonly role: string
  /** All of it in one sentence. */
  readonly sentence: string
}

export const itemWords = (pipeline: Pipeline, item: CalendarItem): ItemWords => {
  const application = item.applicationId === null ? undefined : pipeline.get('application', item.applicationId)
  const company = companyWords(pipeline, item.applicationId)
  const title = titleOf(pipeline, item, company)
  const time = item.time === null ? null : timeWords(item.time)
  const ownTime = ownTimeOf(item)
  const status = statusOf(item)
  const role = application?.role ?? ''
  const what = item.kind === 'interview' ? texts('calendar.interview', { company: title }) : title
  const sentence = [what, role, time, ownTime, status].filter(Boolean).join(', ')
  const isClash = item.kind === 'interview' && item.isClashing
  const shortStatus = isClash ? texts('calendar.status.clashShort') : status
  return { title, time, ownTime, status, shortStatus, role, sentence }
}

const titleOf = (pipeline: Pipeline, item: CalendarItem, company: string): string => {
  switch (item.kind) {
    case 'interview': {
      const { kind, round } = item.interview
      const what = round.label === '' ? texts(`interviews.kind.${kind}`) : roundWords(round)
      return texts('calendar.interviewKind', { company, kind: what })
    }
    case 'step':
      return stepTitle(pipeline, item.step)
    case 'deadline':
      return texts(`calendar.deadline.${item.what}`, { company })
  }
}

const ownTimeOf = (item: CalendarItem): string | null => {
  if (item.kind !== 'interview') return null
  const { startAt, zone } = item.interview
  if (!isKnownZone(zone)) return null
  const own = atOf(startAt, zone)
  if (own.time === item.time && own.day === item.day) return null
  const words = { time: timeWords(own.time ?? '00:00'), zone: cityWords(zone) }
  return own.day === item.day
    ? texts('calendar.inZone', words)
    : texts('calendar.inZoneOn', { ...words, day: weekdayWords(own.day, 'short') })
}

const statusOf = (item: CalendarItem): string | null => {
  switch (item.kind) {
    case 'interview': {
      const { state } = item.interview
      if (state !== 'planned') return texts(`calendar.status.${state}`)
      return item.isClashing ? texts('calendar.status.clash') : null
    }
    case 'step': {
      const { state } = item.step
      if (state.kind === 'done' || state.kind === 'skipped') return texts(`calendar.status.${state.kind}`)
      if (item.isOverdue) return texts('calendar.status.overdue')
      return state.kind === 'snoozed' ? texts('calendar.status.snoozed') : null
    }
    case 'deadline':
      return item.isPassed ? texts('calendar.status.passed') : null
  }
}

/** How an item is drawn: what is over is muted, what is late or in conflict stands out. */
export const toneOf = (item: CalendarItem): 'fixed' | 'plain' | 'deadline' | 'late' | 'over' => {
  switch (item.kind) {
    case 'interview':
      return item.interview.state !== 'planned' ? 'over' : item.isClashing ? 'late' : 'fixed'
    case 'step':
      return item.isDone ? 'over' : item.isOverdue ? 'late' : 'plain'
    case 'deadline':
      return item.isPassed ? 'over' : 'deadline'
  }
}
