import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPending } from '../../../shared/model/step'
import { RECORD_KINDS } from '../../../shared/records/kinds'
import type { Pipeline } from '../../../shared/records/pipeline'
import { reverse } from '../../../shared/records/record-diff'
import { stateOf } from '../../support/builders'
import { Hunting } from '../../support/hunting'

const PEOPLE = ['ada', 'bo', 'cy'] as const
const someone = fc.constantFrom(...PEOPLE)

const event = fc.oneof(
  fc.record({ do: fc.constant('held' as const), who: fc.uniqueArray(someone, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('link' as const), who: someone }),
  fc.record({ do: fc.constant('unlink' as const), who: someone }),
  fc.record({ do: fc.constant('deal' as const), which: fc.nat(9), how: fc.constantFrom('done', 'skip', 'edit') }),
  fc.record({ do: fc.constant('own' as const), who: someone }),
  fc.record({ do: fc.constant('reply' as const) }),
  fc.record({ do: fc.constant('archive' as const) }),
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

/** Two applications on one pipeline, and days in which things happen to them; what is refused is passed over. */
const lived = (events: readonly Event[]): Hunting => {
  const first = new Hunting('2026-03-02 09:00', 'Europe/Berlin', undefined, 'one')
  const second = new Hunting('2026-03-02 09:00', 'Europe/Berlin', first.bench, 'two')
  for (const id of PEOPLE) first.person(id)
  for (const id of PEOPLE.slice(0, 2))
    second.do('contact/link', { applicationId: 'two', contactId: id, role: 'recruiter', newContact: null })
  let day = 3
  for (const [index, each] of events.entries()) {
    const on = index % 2 === 0 ? first : second
    const known = (id: string): boolean => on.bench.pipeline.get('contact', id) !== undefined
    const wall = `2026-03-${String(day).padStart(2, '0')}`
    on.at(`${wall} 08:00`)
    switch (each.do) {
      case 'held':
        on.held(`${wall} 10:00`, { interviewerIds: each.who.filter(known) })
        day++
        break
      case 'link':
        if (known(each.who))
          on.do('contact/link', { applicationId: on.id, contactId: each.who, role: 'referrer', newContact: null })
        break
      case 'unlink':
        on.bench.run('contact/unlink', { applicationId: on.id, contactId: each.who })
        break
      case 'deal': {
        const step = on.pending[each.which % Math.max(1, on.pending.length)]
        if (!step) break
        if (each.how === 'done')
          on.do('step/done', { id: step.id, way: step.name === 'thank-you' ? 'thank-you' : null })
        else if (each.how === 'skip') on.do('step/skip', { id: step.id })
        else on.do('step/edit', { id: step.id, changes: { text: 'Mine' } })
        break
      }
      case 'own':
        if (known(each.who))
          on.do('step/add-own', {
            id: on.newId(),
            kind: 'reminder',
            applicationId: null,
            contactId: each.who,
            due: { day: '2026-04-01', time: '09:00' },
            text: 'Coffee',
          })
        break
      case 'reply':
        on.note({ kind: 'reply', reply: 'question' })
        break
      case 'archive':
        on.bench.run('application/archive', { ids: [on.id] })
    }
  }
  return first
}

const namesSomebodyGone = (pipeline: Pipeline): boolean =>
  JSON.stringify([...pipeline.all('application').values()].map(({ contacts }) => contacts)).includes('"bo"') ||
  [...pipeline.all('interview').values()].some(({ interviewerIds }) => interviewerIds.includes('bo')) ||
  [...pipeline.all('step').values()].some(({ id, contactId }) => contactId === 'bo' || id.endsWith('/bo'))

test('CO8 any history: nobody who is gone is named, what was done stays done, nothing comes twice, and undo restores exactly', () => {
  const seed = Date.now() & 0x7fffffff
  let merged = 0
  fc.assert(
    fc.property(fc.array(event, { minLength: 4, maxLength: 14 }), (events) => {
      const { bench } = lived(events)
      const { pipeline } = bench
      const before = stateOf(pipeline.toLists())
      const dealtWith = [...pipeline.all('step').values()].filter(
        ({ state, name }) => name !== 'own' && (state.kind === 'done' || state.kind === 'skipped'),
      )
      const thanks = [...pipeline.all('step').values()].filter((step) => step.name === 'thank-you' && isPending(step))
      const done = bench.run('contact/merge', { keepId: 'ada', mergeIds: ['bo'], notes: null })
      if (!done.ok) return
      merged++
      expect(namesSomebodyGone(pipeline)).toBe(false)
      for (const { id } of dealtWith) {
        const after = pipeline.get('step', id.replace(/\/bo$/, '/ada'))
        expect(['done', 'skipped']).toContain(after?.state.kind)
      }
      const thanksAfter = [...pipeline.all('step').values()].filter(
        (step) => step.name === 'thank-you' && isPending(step),
      )
      expect(thanksAfter.length).toBeLessThanOrEqual(thanks.length)
      for (const { contacts } of pipeline.all('application').values())
        expect(new Set(contacts.map(({ contactId }) => contactId)).size).toBe(contacts.length)
      for (const change of done.diff)
        if (change.after) expect(RECORD_KINDS[change.kind].schema.safeParse(change.after).success).toBe(true)
      const settled = stateOf(pipeline.toLists())
      for (const id of ['one', 'two']) bench.run('application/protocol', { ids: [id], isOn: true })
      expect(stateOf(pipeline.toLists())).toEqual(settled)
      pipeline.apply(reverse(done.diff))
      expect(stateOf(pipeline.toLists())).toEqual(before)
    }),
    { numRuns: 250, seed },
  )
  console.log(`seed ${seed}: ${merged} merges`)
  expect(merged).toBeGreaterThanOrEqual(150)
}, 60_000)
