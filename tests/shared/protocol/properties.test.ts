import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_PROTOCOL } from '../../../shared/model/protocol-settings'
import { isPending } from '../../../shared/model/step'
import { atOf, dayOf, instantOf } from '../../../shared/model/time'
import { REPLY_KINDS } from '../../../shared/model/timeline-entry'
import { instantOfDue } from '../../../shared/protocol/due-times'
import { layOut } from '../../../shared/protocol/lay-out'
import { standingOf } from '../../../shared/protocol/waits'
import { isWorkingDay } from '../../../shared/protocol/working-days'
import type { RecordDiff } from '../../../shared/records/record'
import { hasRecordsAfter, reverse } from '../../../shared/records/record-diff'
import { stateOf } from '../../support/builders'
import { Hunting } from '../../support/hunting'

const RUNS = 400
const START = '2026-03-02'
const HOLIDAYS = ['2026-03-20', '2026-04-03', '2026-04-06']

const pick = fc.nat({ max: 30 })
const event = fc.oneof(
  fc.record({
    do: fc.constant('reply' as const),
    reply: fc.constantFrom(...REPLY_KINDS),
    days: fc.nat({ max: 9 }),
    by: fc.option(pick),
  }),
  fc.record({ do: fc.constant('held' as const), promise: fc.option(pick), hour: fc.integer({ min: 8, max: 20 }) }),
  fc.record({ do: fc.constant('plan' as const), inDays: fc.nat({ max: 6 }), hour: fc.integer({ min: 8, max: 20 }) }),
  fc.record({ do: fc.constant('mark' as const), which: pick, as: fc.constantFrom('held', 'no-show', 'cancel') }),
  fc.record({ do: fc.constant('follow-up' as const), days: fc.nat({ max: 5 }) }),
  fc.record({
    do: fc.constant('move' as const),
    to: fc.constantFrom('wishlist', 'applied', 'screening', 'interviewing', 'offer', 'closed'),
  }),
  fc.record({
    do: fc.constant('deal' as const),
    which: pick,
    how: fc.constantFrom('done', 'sent', 'skip', 'snooze', 'edit'),
  }),
  fc.record({ do: fc.constant('archive' as const), isOut: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), which: pick }),
  fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 200 }) }),
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

const dayAfter = (on: Hunting, days: number) =>
  atOf(new Date(Date.parse(on.now) + days * 86_400_000).toISOString(), on.zone).day

/** Tries a command; what it did, or nothing where it was refused. */
const act = (on: Hunting, each: Event): RecordDiff | null => {
  const { bench } = on
  const run = (...[type, payload]: Parameters<typeof bench.run>): RecordDiff | null => {
    const executed = bench.run(type, payload)
    return executed.ok ? executed.diff : null
  }
  const note = (happening: object, days: number) =>
    run('entry/add', {
      id: on.newId(),
      applicationId: on.id,
      happening,
      at: { ...atOf(on.now, on.zone), day: dayAfter(on, -days) },
      text: '',
    } as never) // one of the forms of its schema
  const interviews = [...bench.pipeline.interviewsOf(on.id)]
  const plan = (day: string, hour: number) =>
    run('interview/plan', {
      id: on.newId(),
      applicationId: on.id,
      round: { number: 1, label: '' },
      kind: 'technical',
      startAt: instantOf(day, `${String(hour).padStart(2, '0')}:00`, on.zone),
      zone: on.zone,
      lengthMinutes: 60,
      place: '',
      interviewerIds: [],
    })
  switch (each.do) {
    case 'reply':
      return note(
        {
          kind: 'reply',
          reply: each.reply,
          ...(each.by === null ? {} : { by: { day: dayAfter(on, each.by), time: null } }),
        },
        each.days,
      )
    case 'held': {
      const diff = plan(dayAfter(on, -2), each.hour)
      return diff
    }
    case 'plan':
      return plan(dayAfter(on, each.inDays), each.hour)
    case 'mark': {
      const interview = interviews[each.which % Math.max(1, interviews.length)]
      if (!interview) return null
      if (each.as === 'cancel') return run('interview/cancel', { id: interview.id })
      return run('interview/mark', { id: interview.id, state: each.as === 'held' ? 'held' : 'no-show' })
    }
    case 'follow-up':
      return note({ kind: 'follow-up', way: 'mail' }, each.days)
    case 'move':
      return run('application/move', {
        ids: [on.id],
        stageId: each.to,
        place: 'top',
        outcome: each.to === 'closed' ? 'ghosted' : null,
      })
    case 'deal': {
      const step = on.pending[each.which % Math.max(1, on.pending.length)]
      if (!step) return null
      const later = { day: dayAfter(on, 3), time: '10:00' }
      if (each.how === 'skip') return run('step/skip', { id: step.id })
      if (each.how === 'snooze') return run('step/snooze', { id: step.id, until: later })
      if (each.how === 'edit') return run('step/edit', { id: step.id, changes: { text: 'Mine' } })
      return run('step/done', { id: step.id, way: each.how === 'sent' ? 'mail' : null })
    }
    case 'archive':
      return run(each.isOut ? 'application/unarchive' : 'application/archive', { ids: [on.id] })
    case 'remove': {
      const entry = on.entries[each.which % Math.max(1, on.entries.length)]
      return entry ? run('entry/remove', { id: entry.id }) : null
    }
    case 'pass':
      bench.clock.advance(each.hours * 3_600_000)
      return run('interview/hold-due', {})
  }
}

const TRACK = ['apply-nudge', 'did-they-call', 'follow-up-1', 'follow-up-2', 'let-go']

const kindOf = (on: Hunting) => (id: string) => on.bench.pipeline.get('stage', id)?.kind ?? null

const expectSound = (on: Hunting): number => {
  const standing = standingOf(on.entries, on.bench.pipeline.interviewsOf(on.id), kindOf(on))
  expect(standing.waits.filter(({ endedAt }) => endedAt === null).length).toBeLessThanOrEqual(1)
  expect(on.pending.filter(({ name }) => TRACK.includes(name)).length).toBeLessThanOrEqual(1)
  let followUps = 0
  for (const step of on.pending) {
    if (step.kind !== 'follow-up') continue
    followUps++
    const dueAt = instantOfDue(step.due, on.zone)
    expect(isWorkingDay(dayOf(dueAt, on.zone), { ...DEFAULT_PROTOCOL, holidays: HOLIDAYS })).toBe(true)
    const causeId = step.id.slice(0, step.id.lastIndexOf('/'))
    const cause = on.bench.pipeline.get('entry', causeId)
    const calledOff = causeId.split('/called-off-')[1]
    const interview = on.bench.pipeline.get('interview', causeId)
    const began = cause?.at.day ?? calledOff ?? dayOf(interview?.startAt ?? '', on.zone)
    expect(dayOf(dueAt, on.zone) >= began).toBe(true)
  }
  return followUps
}

const history = fc.array(event, { minLength: 25, maxLength: 25 })

const begun = (zone: string): Hunting => {
  const on = new Hunting(`${START} 10:00`, zone)
  return on.do('protocol/update', { changes: { holidays: HOLIDAYS, applyNudgeFor: 'all' } })
}

test('P21 any history: one open wait and one open track at most, follow-ups on working days after their cause; undo restores the steps exactly', () => {
  const seed = Date.now() & 0x7fffffff
  let done = 0
  let followUps = 0
  fc.assert(
    fc.property(
      history,
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
      (events, zone) => {
        const on = begun(zone)
        const stack: { readonly diff: RecordDiff; readonly before: unknown }[] = []
        for (const each of events) {
          const before = stateOf(on.bench.pipeline.toLists())
          const diff = act(on, each)
          if (!diff) continue
          done++
          stack.push({ diff, before })
          followUps += expectSound(on)
        }
        for (const { diff, before } of stack.toReversed()) {
          const after = stateOf(on.bench.pipeline.toLists())
          expect(hasRecordsAfter(on.bench.pipeline, diff)).toBe(true)
          on.bench.pipeline.apply(reverse(diff))
          expect(stateOf(on.bench.pipeline.toLists())).toEqual(before)
          on.bench.pipeline.apply(diff)
          expect(stateOf(on.bench.pipeline.toLists())).toEqual(after)
          on.bench.pipeline.apply(reverse(diff))
        }
      },
    ),
    { numRuns: RUNS, seed },
  )
  console.log(`seed ${seed}: ${done} changes, ${followUps} follow-ups looked at`)
  expect(done).toBeGreaterThanOrEqual(4_000)
  expect(followUps).toBeGreaterThanOrEqual(1_000)
}, 120_000)

test('P21 the same happenings, noted in the order of their days or any other, give the same steps', () => {
  const seed = Date.now() & 0x7fffffff
  let compared = 0
  fc.assert(
    fc.property(history, fc.nat(), (events, shuffle) => {
      const on = begun('Europe/Berlin')
      for (const each of events) if (each.do !== 'deal' && each.do !== 'archive') act(on, each)
      const { pipeline } = on.bench
      const application = pipeline.get('application', on.id)
      if (!application) return
      const settings = pipeline.get('protocol', 'protocol') ?? DEFAULT_PROTOCOL
      const mixed = <T>(list: readonly T[]): T[] =>
        list
          .map((value, index) => [(index * 7 + shuffle) % (list.length || 1), value] as const)
          .sort(([a], [b]) => a - b)
          .map(([, value]) => value)
      const interviews = [...pipeline.interviewsOf(on.id)]
      const laidOut = (entries: typeof on.entries, known: typeof interviews) =>
        layOut({ application, entries, interviews: known, steps: [], kindOf: kindOf(on), zone: on.zone }, settings)
          .steps.map(({ id, due, again }) => JSON.stringify([id, due, again]))
          .sort()
      const inOrder = [...on.entries].sort((a, b) => (a.at.day < b.at.day ? -1 : 1))
      const expected = laidOut(inOrder, interviews)
      expect(laidOut(mixed(on.entries), mixed(interviews))).toEqual(expected)
      const open = on.steps.filter(isPending).map(({ id }) => id)
      for (const id of open) expect(expected.some((each) => each.startsWith(`["${id}"`))).toBe(true)
      compared += expected.length
    }),
    { numRuns: RUNS, seed },
  )
  console.log(`seed ${seed}: ${compared} steps compared`)
  expect(compared).toBeGreaterThanOrEqual(300)
}, 120_000)
