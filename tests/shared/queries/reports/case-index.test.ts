import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casesOf } from '../../../../shared/queries/reports/case'
import { CaseIndex } from '../../../../shared/queries/reports/case-index'
import { finished } from '../../../../shared/queries/reports/work'
import type { Kind, RecordChange } from '../../../../shared/records/record'
import { application, applied, entry, pipelineOf, reply, stage } from '../../../support/query-builders'
import { pipelineOfHistories, randomHistories, TODAY } from '../../../support/random-histories'

const CONTEXT = { today: TODAY, zone: 'UTC', fadedAfterDays: 30 }

const change = <K extends Kind>(kind: K, before: unknown, after: unknown): RecordChange => {
  const { id } = (after ?? before) as { readonly id: string } // one of both is a record
  return { kind, id, before, after } as RecordChange // both sides are of the kind
}

test('REP9 kept from change to change the cases are those worked out anew, and the untouched are not worked out again', () => {
  let touched = 0
  fc.assert(
    fc.property(randomHistories, fc.array(fc.nat(1_000), { maxLength: 8 }), (histories, picks) => {
      const pipeline = pipelineOfHistories(histories)
      const index = new CaseIndex()
      finished(index.all(pipeline, CONTEXT))
      for (const [turn, pick] of picks.entries()) {
        const applications = [...pipeline.all('application').values()]
        const one = applications[pick % Math.max(1, applications.length)]
        if (!one) return
        const noted = entry(TODAY, reply('no'), { id: `late-${turn}`, applicationId: one.id })
        const diff =
          pick % 3 === 0
            ? [change('application', one, { ...one, source: `changed ${turn}` })]
            : pick % 3 === 1
              ? [change('entry', null, noted)]
              : [change('application', one, null)]
        const before = new Map(finished(index.all(pipeline, CONTEXT)).map((each) => [each.application.id, each]))
        pipeline.apply(diff)
        expect(index.touch(diff)).toBe(true)
        const after = finished(index.all(pipeline, CONTEXT))
        expect(after).toEqual(casesOf(pipeline, CONTEXT))
        for (const each of after) {
          const known = before.get(each.application.id)
          // An offer that is accepted, or no more, is the cut-off of all the others.
          if (each.application.id !== one.id && each.cutOff === known?.cutOff) expect(each).toBe(known)
        }
        touched++
      }
    }),
    { numRuns: 60 },
  )
  expect(touched).toBeGreaterThan(60)
})

test('REP9 what is touched in a pause is worked out again before the end', () => {
  const cards = ['a', 'b', 'c'].map((id) => application(id))
  const pipeline = pipelineOf({
    application: cards,
    entry: cards.map(({ id }) => entry('2026-05-01', applied, { id: `${id}/applied`, applicationId: id })),
  })
  const index = new CaseIndex()
  const work = index.all(pipeline, CONTEXT)
  work.next()
  const diff = [change('entry', null, entry('2026-05-09', reply('no'), { id: 'a/no', applicationId: 'a' }))]
  pipeline.apply(diff)
  index.touch(diff)
  expect(finished(work)).toEqual(casesOf(pipeline, CONTEXT))
})

test('a step, a renamed company or a renamed stage touches no case; another meaning of a stage touches all', () => {
  const index = new CaseIndex()
  const before = stage('applied')
  expect(index.touch([change('stage', before, { ...before, name: 'Sent' })])).toBe(false)
  expect(index.touch([change('stage', before, { ...before, kind: 'screening' })])).toBe(true)
  expect(index.touch([change('company', null, { id: 'acme' })])).toBe(false)
  expect(index.touch(null)).toBe(true)
})

test('another day or another setting makes every case anew', () => {
  const pipeline = pipelineOf({
    application: [application('a')],
    entry: [entry('2026-06-01', applied, { applicationId: 'a' })],
  })
  const index = new CaseIndex()
  expect(finished(index.all(pipeline, { ...CONTEXT, today: '2026-06-02' }))[0]?.end).toBe('waiting')
  expect(finished(index.all(pipeline, { ...CONTEXT, today: '2026-08-02' }))[0]?.end).toBe('no-answer')
  expect(finished(index.all(pipeline, { ...CONTEXT, today: '2026-08-02', fadedAfterDays: 90 }))[0]?.end).toBe('waiting')
})
