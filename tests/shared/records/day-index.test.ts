import { expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../../../shared/model/time'
import { Pipeline } from '../../../shared/records/pipeline'
import { reverse } from '../../../shared/records/record-diff'
import { Bench } from '../../support/builders'
import { Hunting } from '../../support/hunting'
import { application, pipelineOf, put } from '../../support/query-builders'

const keysBetween = (pipeline: Pipeline, from: string, to: string): readonly string[] =>
  pipeline
    .datedBetween(from, to)
    .map(({ kind, record }) => `${kind}/${record.id}`)
    .sort()

test('CA10 a month is asked for what its days hold, among 10,000 applications with a day each', () => {
  const first = dayNumber('2026-01-01')
  const cards = Array.from({ length: 10_000 }, (_, index) =>
    application(`card-${index}`, { stageId: 'wishlist', deadline: dayFromNumber(first + index), rank: `a${index}` }),
  )
  const pipeline = pipelineOf({ application: cards })
  expect(pipeline.datedBetween('2026-03-01', '2026-03-31')).toHaveLength(31)
  expect(pipeline.firstDatedFrom('2020-01-01')).toBe('2026-01-01')
  expect(pipeline.firstDatedFrom('2100-01-01')).toBeNull()
  const moved = cards[0]
  if (!moved) throw new Error('no card')
  put(pipeline, 'application', { ...moved, deadline: '2026-03-05' })
  expect(keysBetween(pipeline, '2026-01-01', '2026-01-01')).toEqual([])
  expect(keysBetween(pipeline, '2026-03-05', '2026-03-05')).toEqual(['application/card-0', 'application/card-63'])
  put(pipeline, 'application', { ...moved, deadline: null })
  expect(keysBetween(pipeline, '2026-03-05', '2026-03-05')).toEqual(['application/card-63'])
})

test('CA10 after every change, and every undo, the days are those of a pipeline that is read anew', () => {
  const on = new Hunting('2026-03-02 10:00')
  const { pipeline } = on.bench
  const expectSame = (): void => {
    const anew = Pipeline.of(pipeline.toLists())
    for (let day = '2026-02-01'; day < '2026-06-01'; day = addDays(day, 1))
      expect(keysBetween(pipeline, day, day), day).toEqual(keysBetween(anew, day, day))
  }
  const interviewId = on.held('2026-03-05 15:00')
  expectSame()
  on.do('interview/update', { id: interviewId, changes: { promise: { day: '2026-03-12', time: null } } })
  expectSame()
  const [step] = pipeline.pendingSteps()
  if (!step) throw new Error('no step')
  on.do('step/snooze', { id: step.id, until: { day: '2026-04-02', time: '09:00' } })
  expectSame()
  on.do('step/skip', { id: step.id })
  expectSame()
  on.note({ kind: 'offer', by: { day: '2026-05-01', time: null } })
  expectSame()
  const archived = on.bench.run('application/archive', { ids: [on.id] })
  if (!archived.ok) throw new Error(archived.reason)
  expectSame()
  pipeline.apply(reverse(archived.diff))
  expectSame()
})

test('an empty pipeline has no days', () => {
  const { pipeline } = new Bench()
  expect(pipeline.datedBetween('2000-01-01', '2030-01-01')).toEqual([])
  expect(pipeline.firstDatedFrom('2000-01-01')).toBeNull()
})
