import { expect, test } from 'vitest'
import { reverse } from '../../../shared/records/record-diff'
import { stateOf } from '../../support/builders'
import { Hunting } from '../../support/hunting'

const START = '2026-03-02 10:00'

test('a debrief with a note is one change: the step is done and the note on the timeline', () => {
  const on = new Hunting(START)
  on.held('2026-03-05 15:00')
  const before = stateOf(on.bench.pipeline.toLists())
  const done = on.bench.run('step/done', { id: on.step('debrief').id, way: null, note: 'They asked about bridges.' })
  if (!done.ok) throw new Error(done.reason)
  expect(on.entries.filter(({ kind }) => kind === 'note')).toMatchObject([
    { text: { inline: 'They asked about bridges.' } },
  ])
  expect(on.names).not.toContain('debrief')
  on.bench.pipeline.apply(reverse(done.diff))
  expect(stateOf(on.bench.pipeline.toLists())).toEqual(before)
})

test('whoever interviews belongs to the application from then on; a new name becomes a person of the company', () => {
  const on = new Hunting(START)
  const other = new Hunting(START, 'Europe/Berlin', on.bench, 'other')
  other.person('Ada')
  on.do('interview/plan', {
    id: 'talk',
    applicationId: on.id,
    round: { number: 1, label: '' },
    kind: 'panel',
    startAt: '2026-03-05T14:00:00.000Z',
    zone: 'Europe/Berlin',
    lengthMinutes: 60,
    place: '',
    interviewerIds: ['Ada', 'new'],
    newPeople: [{ id: 'new', name: 'Grace Pebble' }],
  })
  const application = on.bench.pipeline.get('application', on.id)
  expect(application?.contacts).toEqual([
    { contactId: 'Ada', role: 'interviewer' },
    { contactId: 'new', role: 'interviewer' },
  ])
  expect(on.bench.pipeline.get('contact', 'new')).toMatchObject({
    name: 'Grace Pebble',
    companyId: application?.companyId,
  })
  const again = on.bench.run('interview/update', {
    id: 'talk',
    changes: {},
    newPeople: [{ id: 'new', name: 'Somebody' }],
  })
  expect(again).toEqual({ ok: false, reason: 'id-taken' })
})
