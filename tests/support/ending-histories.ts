import fc from 'fast-check'
import { expect } from 'vitest'
import { OUTCOMES } from '../../shared/model/application'
import { heldEntryId, type Interview } from '../../shared/model/interview'
import { isPending } from '../../shared/model/step'
import { addDays, atOf, dayOf, instantOf } from '../../shared/model/time'
import { compareNoted, REPLY_KINDS, type TimelineEntry } from '../../shared/model/timeline-entry'
import { isPast } from '../../shared/protocol/past'
import { caseOf } from '../../shared/queries/reports/case'
import { ALWAYS } from '../../shared/queries/reports/report-filter'
import { workSearchOf } from '../../shared/queries/reports/work-search'
import { standingIn } from '../../shared/queries/standing'
import { type NoStepReason, whyNoStep } from '../../shared/queries/why-no-step'
import { Hunting } from './hunting'

const STAGES = ['wishlist', 'applied', 'screening', 'interviewing', 'offer'] as const
const which = fc.nat({ max: 5 })

const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('plan' as const), inHours: fc.integer({ min: -200, max: 400 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 0, max: 240 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hold' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      outcome: fc.constantFrom(...OUTCOMES),
      daysAgo: fc.nat(25),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      reply: fc.constantFrom(...REPLY_KINDS),
      daysAgo: fc.nat(3),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('archive' as const), isBack: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), to: fc.constantFrom(...STAGES) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('mark' as const), which, as: fc.constantFrom('held', 'no-show', 'cancel') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('shift' as const), which, inHours: fc.integer({ min: -99, max: 400 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deal' as const), which, isDone: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('follow-up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late' as const), outcome: fc.constantFrom(...OUTCOMES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('protocol' as const), isOn: fc.boolean() }) },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

/** Endings, archiving, answers and interviews in any order, with a clock that moves and holds what is over now and then. */
const endingHistory = fc.array(event, { minLength: 15, maxLength: 30 })

const MS_PER_HOUR = 3_600_000
const at = (on: Hunting, daysAgo: number) =>
  daysAgo === 0 ? atOf(on.now, on.zone) : { day: addDays(dayOf(on.now, on.zone), -daysAgo), time: null, zone: on.zone }

/** Whether it was accepted: what makes no sense is refused by name. */
const act = (on: Hunting, each: Event): boolean => {
  const { bench, id } = on
  const interviews = [...bench.pipeline.interviewsOf(id)]
  const picked = 'which' in each ? interviews[each.which % Math.max(1, interviews.length)] : undefined
  const inHours = (hours: number) =>
    new Date(Math.round(Date.parse(on.now) / MS_PER_HOUR + hours) * MS_PER_HOUR).toISOString()
  switch (each.do) {
    case 'plan': {
      const plan = { round: { number: 1, label: '' }, kind: 'technical', place: '', zone: on.zone } as const
      const when = { startAt: inHours(each.inHours), lengthMinutes: 60, interviewerIds: [] }
      return bench.run('interview/plan', { ...plan, ...when, id: on.newId(), applicationId: id }).ok
    }
    case 'pass':
      bench.clock.advance(each.hours * MS_PER_HOUR)
      return true
    // The clock holds an interview; then the user notes that it had ended the day before.
    case 'late':
      act(on, { do: 'plan', inHours: 20 })
      bench.clock.advance(36 * MS_PER_HOUR)
      act(on, { do: 'hold' })
      return act(on, { do: 'end', outcome: each.outcome, daysAgo: 2 })
    case 'hold':
      return bench.run('interview/hold-due', {}).ok
    case 'end': {
      const outcomeAt = at(on, each.daysAgo).day
      return bench.run('application/move', {
        ids: [id],
        stageId: 'closed',
        place: 'top',
        outcome: each.outcome,
        outcomeAt,
      }).ok
    }
    case 'move':
      return bench.run('application/move', { ids: [id], stageId: each.to, place: 'top', outcome: null }).ok
    case 'reply': {
      const happening = { kind: 'reply', reply: each.reply } as const
      return bench.run('entry/add', {
        id: on.newId(),
        applicationId: id,
        happening,
        at: at(on, each.daysAgo),
        text: '',
      }).ok
    }
    case 'follow-up': {
      const happening = { kind: 'follow-up', way: 'mail' } as const
      return bench.run('entry/add', { id: on.newId(), applicationId: id, happening, at: at(on, 0), text: '' }).ok
    }
    case 'archive':
      return bench.run(each.isBack ? 'application/unarchive' : 'application/archive', { ids: [id] }).ok
    case 'mark':
      if (!picked) return false
      if (each.as === 'cancel') return bench.run('interview/cancel', { id: picked.id }).ok
      return bench.run('interview/mark', { id: picked.id, state: each.as === 'held' ? 'held' : 'no-show' }).ok
    case 'shift':
      if (!picked) return false
      return bench.run('interview/update', { id: picked.id, changes: { startAt: inHours(each.inHours) } }).ok
    case 'deal': {
      const step = on.pending[each.which % Math.max(1, on.pending.length)]
      if (!step) return false
      return each.isDone
        ? bench.run('step/done', { id: step.id, way: null }).ok
        : bench.run('step/skip', { id: step.id }).ok
    }
    case 'protocol':
      return bench.run('application/protocol', { ids: [id], isOn: each.isOn }).ok
  }
}

const cardOf = (on: Hunting) => {
  const application = on.bench.pipeline.get('application', on.id)
  if (!application) throw new Error('the card is gone')
  return application
}

/** The latest moment at which the outcome that holds, or the archive, can have been said; `null`: it runs. Worked out from the entries alone. */
const endedAt = (on: Hunting): string | null => {
  const { outcome, archivedAt } = cardOf(on)
  const last = on.entries
    .filter(({ kind }) => kind === 'outcome')
    .sort(compareNoted)
    .at(-1)
  const said = outcome === null || !last ? null : instantOf(addDays(last.at.day, 1), '00:00', on.zone)
  if (said === null || archivedAt === null) return said ?? archivedAt
  return said < archivedAt ? said : archivedAt
}

/** Excluded by the user's own entries: it was agreed before the end and begins after it, and nobody said that it took place. */
const isExcluded = (interview: Interview, ended: string): boolean =>
  interview.startAt > ended && interview.createdAt < ended && !interview.isConfirmed

type Counts = { changes: number; ended: number; excluded: number; doubtful: number; waiting: number; reasons: number }
const noCounts = (): Counts => ({ changes: 0, ended: 0, excluded: 0, doubtful: 0, waiting: 0, reasons: 0 })

/** B11: no entry, step or figure of an interview that the user's entries exclude. */
const expectNothingInvented = (on: Hunting, counts: Counts): void => {
  const { pipeline } = on.bench
  const application = cardOf(on)
  const interviews = [...pipeline.interviewsOf(on.id)]
  for (const { id, state } of interviews)
    expect(pipeline.get('entry', heldEntryId(id)) !== undefined).toBe(state === 'held')
  const ended = endedAt(on)
  if (ended === null) return
  counts.ended++
  expect(on.pending).toEqual([])
  const today = dayOf(on.now, on.zone)
  const one = caseOf(pipeline, application, { today, zone: on.zone, fadedAfterDays: 30 })
  const lines = workSearchOf([one], ALWAYS)
  const excluded = interviews.filter((each) => isExcluded(each, ended))
  counts.excluded += excluded.length
  counts.doubtful += excluded.filter(({ state }) => state === 'held').length
  const causes = standingIn(pipeline, application).waits.map(({ openedBy }) => openedBy)
  for (const { id } of excluded) {
    expect(one.timeline.some((entry) => entry.id === heldEntryId(id))).toBe(false)
    expect(causes).not.toContain(heldEntryId(id))
  }
  const counted = one.timeline.filter(({ kind }) => kind === 'interview-held').length
  expect([one.held.length, lines.filter(({ what }) => what === 'interview').length]).toEqual([counted, counted])
}

/** B12: an open wait has its next step, or a reason that the screen tells. */
const expectNotForgotten = (on: Hunting, counts: Counts): void => {
  const { pipeline } = on.bench
  const application = cardOf(on)
  const kind = pipeline.get('stage', application.stageId)?.kind
  const isRunning =
    application.outcome === null && application.archivedAt === null && kind !== 'saved' && kind !== 'closed'
  if (!isRunning || standingIn(pipeline, application).open === null) return
  counts.waiting++
  const reason = whyNoStep(pipeline, application)
  const hasStep = [...pipeline.stepsOf(on.id)].some(isPending)
  if (!hasStep) counts.reasons++
  expect(hasStep).toBe(reason === null)
  if (reason !== null) expect(isTrue(reason, on)).toBe(true)
}

/** In these histories no step is switched off for all. */
const isTrue = (reason: NoStepReason, on: Hunting): boolean => {
  const open = standingIn(on.bench.pipeline, cardOf(on)).open
  switch (reason) {
    case 'protocol-off':
      return cardOf(on).isProtocolOff
    case 'interview-ahead':
      return [...on.bench.pipeline.interviewsOf(on.id)].some(({ state }) => state === 'planned')
    case 'taken-back':
      return on.entries.some((entry) => (entry.kind === 'outcome' && entry.outcome === null) || isBackToSaved(entry))
    case 'review':
      return open?.after === 'applying'
    case 'all-tried':
      return on.steps.some(({ name, state }) => name === 'let-go' && state.kind !== 'cancelled')
    case 'past':
      return on.entries.some(isPast)
    case 'nothing-dated':
      return open === null
    case 'steps-off':
      return false
  }
}

const isBackToSaved = (entry: TimelineEntry): boolean =>
  entry.kind === 'stage-transition' && entry.toStageId === 'wishlist'

/** What only the clock does. */
const CLOCK: ReadonlySet<Event['do']> = new Set(['hold', 'pass'])

type Promised = 'B11' | 'B12'

const followHistory = (events: readonly Event[], counts: Counts, promises: readonly Promised[]): void => {
  const on = new Hunting('2026-03-02 10:00').at('2026-03-09 10:00')
  if (events.length % 2) on.do('application/update', { id: on.id, changes: { excitement: 5 } })
  for (const each of events) {
    const before = endedAt(on) === null ? null : JSON.stringify([...on.bench.pipeline.interviewsOf(on.id)])
    if (!act(on, each)) continue
    counts.changes++
    // By itself nothing takes place in what has ended.
    if (before !== null && CLOCK.has(each.do))
      expect(JSON.stringify([...on.bench.pipeline.interviewsOf(on.id)])).toBe(before)
    if (promises.includes('B11')) expectNothingInvented(on, counts)
    if (promises.includes('B12')) expectNotForgotten(on, counts)
  }
}

/** Looks at what so many histories leave after each of their changes, and says how much that was. */
export const expectKept = (promises: readonly Promised[], runs: number, seed: number): void => {
  const counts = noCounts()
  let histories = 0
  const follow = fc.property(endingHistory, (events) => {
    followHistory(events, counts, promises)
    histories++
  })
  fc.assert(follow, { numRuns: runs, seed })
  console.log(`counts: ${JSON.stringify({ histories, ...counts })}`)
  expect(histories).toBeGreaterThanOrEqual(runs)
  if (promises.includes('B11')) {
    expect(counts.ended).toBeGreaterThanOrEqual(runs)
    expect(counts.excluded).toBeGreaterThanOrEqual(runs / 10)
    expect(counts.doubtful).toBeGreaterThanOrEqual(runs / 20)
  }
  if (promises.includes('B12')) {
    expect(counts.waiting).toBeGreaterThanOrEqual(runs)
    expect(counts.reasons).toBeGreaterThanOrEqual(runs / 10)
  }
}
