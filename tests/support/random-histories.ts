import fc from 'fast-check'
import { type Application, OUTCOMES } from '../../shared/model/application'
import { heldEntryId, INTERVIEW_KINDS, type Interview } from '../../shared/model/interview'
import { addDays } from '../../shared/model/time'
import { FOLLOW_UP_WAYS, type Happening, REPLY_KINDS, type TimelineEntry } from '../../shared/model/timeline-entry'
import type { Pipeline } from '../../shared/records/pipeline'
import { HUNT } from './builders'
import { application, company, entry, hunt, pipelineOf } from './query-builders'

/** The last day of every history. */
export const TODAY = '2026-06-30'
const FIRST_DAY = '2026-01-05'
const STAGES = ['wishlist', 'applied', 'screening', 'interviewing', 'offer'] as const

type Event =
  | { readonly do: 'reply'; readonly reply: (typeof REPLY_KINDS)[number] }
  | { readonly do: 'held'; readonly kind: (typeof INTERVIEW_KINDS)[number] | null }
  | { readonly do: 'follow-up'; readonly way: (typeof FOLLOW_UP_WAYS)[number] }
  | { readonly do: 'offer' | 'note' }
  | { readonly do: 'move'; readonly to: (typeof STAGES)[number] }
  | { readonly do: 'end'; readonly outcome: (typeof OUTCOMES)[number] }
  | { readonly do: 'reopen' }

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom(...REPLY_KINDS).map((reply) => ({ do: 'reply', reply }) as const),
  fc.constantFrom(...INTERVIEW_KINDS, null).map((kind) => ({ do: 'held', kind }) as const),
  fc.constantFrom(...FOLLOW_UP_WAYS).map((way) => ({ do: 'follow-up', way }) as const),
  fc.constantFrom('offer' as const, 'note' as const).map((what) => ({ do: what })),
  fc.constantFrom(...STAGES).map((to) => ({ do: 'move', to }) as const),
  fc.constantFrom(...OUTCOMES).map((outcome) => ({ do: 'end', outcome }) as const),
  fc.constant({ do: 'reopen' } as const),
)

export type RandomHistory = {
  readonly source: string
  readonly tag: string
  readonly company: string
  readonly isArchived: boolean
  readonly events: readonly { readonly afterDays: number; readonly event: Event }[]
}

const randomHistory: fc.Arbitrary<RandomHistory> = fc.record({
  source: fc.constantFrom('Referral', 'referral', 'Job board', '', '__proto__'),
  tag: fc.constantFrom('remote', 'dream'),
  company: fc.constantFrom('acme', 'globex', 'initech'),
  isArchived: fc.boolean(),
  events: fc.array(fc.record({ afterDays: fc.nat(25), event }), { maxLength: 8 }),
})

export const randomHistories = fc.array(randomHistory, { maxLength: 25 })

type Written = {
  readonly application: Application
  readonly entries: TimelineEntry[]
  readonly interviews: Interview[]
}

/** A pipeline of these, in states too that no command would write. */
export const pipelineOfHistories = (histories: readonly RandomHistory[]): Pipeline => {
  const written = histories.map((history, index) => write(`card-${String(index).padStart(3, '0')}`, history))
  return pipelineOf({
    hunt: [hunt(HUNT)],
    company: ['acme', 'globex', 'initech'].map((id) => company(id)),
    application: written.map((each) => each.application),
    entry: written.flatMap(({ entries }) => entries),
    interview: written.flatMap(({ interviews }) => interviews),
  })
}

const write = (id: string, history: RandomHistory): Written => {
  const entries: TimelineEntry[] = []
  const interviews: Interview[] = []
  let day = addDays(FIRST_DAY, id.length + Number(id.slice(5)) * 2)
  let count = 0
  const note = (happening: Happening, entryId = `${id}/${count++}`): void => {
    const recordedAt = `${day}T${String(8 + (count % 12)).padStart(2, '0')}:00:00.000Z`
    entries.push(entry(day, happening, { id: entryId, applicationId: id, recordedAt }))
  }
  let stageId: string = 'applied'
  let outcome: Application['outcome'] = null
  note({ kind: 'added' })
  note({ kind: 'applied' })
  for (const { afterDays, event: what } of history.events) {
    const next = addDays(day, afterDays)
    if (next > TODAY) break
    day = next
    switch (what.do) {
      case 'reply':
        note({ kind: 'reply', reply: what.reply })
        break
      case 'held':
        if (what.kind === null) note({ kind: 'interview-held' })
        else {
          const interview = heldInterview(`${id}-interview-${count++}`, id, day, what.kind)
          interviews.push(interview)
          note({ kind: 'interview-held' }, heldEntryId(interview.id))
        }
        break
      case 'follow-up':
        note({ kind: 'follow-up', way: what.way })
        break
      case 'offer':
      case 'note':
        note({ kind: what.do })
        break
      case 'move':
        if (outcome !== null || what.to === stageId) break
        note({ kind: 'stage-transition', fromStageId: stageId, toStageId: what.to })
        stageId = what.to
        break
      case 'end':
        if (outcome !== null) break
        note({ kind: 'stage-transition', fromStageId: stageId, toStageId: 'closed' })
        note({ kind: 'outcome', outcome: what.outcome })
        stageId = 'closed'
        outcome = what.outcome
        break
      case 'reopen':
        if (outcome === null) break
        note({ kind: 'stage-transition', fromStageId: 'closed', toStageId: 'applied' })
        note({ kind: 'outcome', outcome: null })
        stageId = 'applied'
        outcome = null
    }
  }
  return {
    application: application(id, {
      stageId,
      outcome,
      companyId: history.company,
      source: history.source,
      tags: [history.tag],
      archivedAt: history.isArchived ? `${TODAY}T10:00:00.000Z` : null,
    }),
    entries,
    interviews,
  }
}

const heldInterview = (id: string, applicationId: string, day: string, kind: Interview['kind']): Interview => ({
  id,
  applicationId,
  round: { number: 1, label: '' },
  kind,
  startAt: `${day}T09:00:00.000Z`,
  zone: 'UTC',
  lengthMinutes: 60,
  place: '',
  interviewerIds: [],
  state: 'held',
  promise: null,
  debrief: null,
  plannedAt: { day, time: '08:00', zone: 'UTC' },
  isConfirmed: true,
  cancelled: null,
  createdAt: `${day}T08:00:00.000Z`,
})
