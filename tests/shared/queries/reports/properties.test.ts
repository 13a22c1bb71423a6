import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Application } from '../../../../shared/model/application'
import { addDays } from '../../../../shared/model/time'
import { activityOf } from '../../../../shared/queries/reports/activity'
import { answerChance, WAIT_KINDS } from '../../../../shared/queries/reports/answer-chance'
import { type Case, casesOf } from '../../../../shared/queries/reports/case'
import { diagnosisOf } from '../../../../shared/queries/reports/diagnosis'
import { flowOf } from '../../../../shared/queries/reports/flow'
import { funnelOf } from '../../../../shared/queries/reports/funnel'
import { interviewConversionOf } from '../../../../shared/queries/reports/interview-conversion'
import { ALWAYS } from '../../../../shared/queries/reports/report-filter'
import { silenceLedger } from '../../../../shared/queries/reports/silence-ledger'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import type { Pipeline } from '../../../../shared/records/pipeline'
import { ended, entry, moved, put } from '../../../support/query-builders'
import { pipelineOfHistories, randomHistories, TODAY } from '../../../support/random-histories'

const CONTEXT = { today: TODAY, zone: 'UTC', fadedAfterDays: 30 }
const RUNS = 300
const seed = Date.now() & 0x7fffffff
console.log(`seed ${seed}`)

const check = (property: (pipeline: Pipeline, cases: readonly Case[]) => void, numRuns = RUNS): void => {
  let applications = 0
  fc.assert(
    fc.property(randomHistories, (histories) => {
      const pipeline = pipelineOfHistories(histories)
      const cases = casesOf(pipeline, CONTEXT)
      applications += cases.length
      property(pipeline, cases)
    }),
    { numRuns, seed },
  )
  expect(applications).toBeGreaterThan(numRuns)
}

const chances = (pipeline: Pipeline) =>
  (['applying', 'conversation'] as const).map((kind) => {
    const { open, ...figures } = answerChance(casesOf(pipeline, CONTEXT), kind, ALWAYS)
    return figures
  })

/** As the user closes it today: a transition, an outcome and the field. */
const close = (pipeline: Pipeline, application: Application, outcome: 'ghosted' | 'withdrawn'): void => {
  const recordedAt = `${TODAY}T23:00:00.000Z`
  const when = { applicationId: application.id, recordedAt, time: '23:00' }
  put(pipeline, 'entry', entry(TODAY, moved(application.stageId, 'closed'), { ...when, id: `${application.id}/close` }))
  put(pipeline, 'entry', entry(TODAY, ended(outcome), { ...when, id: `${application.id}/end` }))
  put(pipeline, 'application', { ...application, stageId: 'closed', outcome })
}

test('REP3 closing any wait as "no answer" leaves every figure of the chance of an answer unchanged', () => {
  let closed = 0
  check((pipeline, cases) => {
    const before = chances(pipeline)
    for (const { application, waits } of cases) {
      if (application.outcome !== null || waits.at(-1)?.ending !== null) continue
      close(pipeline, application, 'ghosted')
      closed++
      expect(chances(pipeline)).toEqual(before)
    }
  }, 2 * RUNS)
  expect(closed).toBeGreaterThan(300)
})

const STAGES = ['wishlist', 'applied', 'screening', 'interviewing', 'offer', 'closed']

/** Every figure of every report, but who is in the archive. */
const figuresOf = (pipeline: Pipeline) => {
  const cases = casesOf(pipeline, CONTEXT)
  const ledger = { period: ALWAYS, fadedAfterDays: 30, today: TODAY }
  return [
    chances(pipeline),
    WAIT_KINDS.map((kind) => answerChance(cases, kind, ALWAYS).open.map(({ isArchived, ...open }) => open)),
    funnelOf(cases),
    interviewConversionOf(cases),
    flowOf(cases),
    diagnosisOf(cases),
    silenceLedger(cases, 'company', ledger),
    silenceLedger(cases, 'source', ledger),
    timeInStage(cases, STAGES, CONTEXT, ALWAYS),
    activityOf(cases, ALWAYS, 1),
  ]
}

test('REP4 archiving today changes no figure of any report', () => {
  check((pipeline) => {
    const before = figuresOf(pipeline)
    for (const application of [...pipeline.all('application').values()])
      if (application.archivedAt === null)
        put(pipeline, 'application', { ...application, archivedAt: `${TODAY}T12:00:00.000Z` })
    expect(figuresOf(pipeline)).toEqual(before)
  })
})

test('REP4 archiving on any day changes nothing but the time in stage, and un-archiving brings that back', () => {
  check((pipeline) => {
    const isNoStageTime = (_figure: unknown, index: number): boolean => index !== 8
    const before = figuresOf(pipeline)
    const applications = [...pipeline.all('application').values()]
    for (const [index, application] of applications.entries()) {
      const archivedAt = `${addDays(TODAY, -((index * 7) % 120))}T12:00:00.000Z`
      put(pipeline, 'application', { ...application, archivedAt })
    }
    expect(figuresOf(pipeline).filter(isNoStageTime)).toEqual(before.filter(isNoStageTime))
    for (const application of applications) put(pipeline, 'application', application)
    expect(figuresOf(pipeline)).toEqual(before)
  })
})

test('REP5 the flow balances at every node and has no cycle', () => {
  let links = 0
  check((_pipeline, cases) => {
    const flow = flowOf(cases)
    for (const [index, node] of flow.nodes.entries()) {
      const into = flow.links.filter(({ target }) => target === index).reduce((sum, { value }) => sum + value, 0)
      const out = flow.links.filter(({ source }) => source === index).reduce((sum, { value }) => sum + value, 0)
      if (node.kind === 'source') expect(into).toBe(0)
      else if (node.kind === 'end') expect(out).toBe(0)
      else expect(into).toBe(out)
    }
    for (const { source, target, value } of flow.links) {
      expect(source).toBeLessThan(target)
      expect(value).toBeGreaterThan(0)
    }
    const begun = flow.links.filter(({ source }) => flow.nodes[source]?.kind === 'source')
    expect(begun.reduce((sum, { value }) => sum + value, 0)).toBe(cases.length)
    links += flow.links.length
  })
  expect(links).toBeGreaterThan(1_000)
})

test('REP6 every try is counted once: in a rate, beside it as younger, or as ended by the user first', () => {
  let counted = 0
  check((_pipeline, cases) => {
    const { steps } = funnelOf(cases)
    for (const { fromBefore } of steps) {
      if (fromBefore === null) continue
      const { rate, younger, leftOut, stillRunning, of } = fromBefore
      expect(rate.n + younger + leftOut).toBe(cases.filter(({ reached }) => reached.has(of)).length)
      expect(rate.count + stillRunning).toBeLessThanOrEqual(rate.n)
      counted += rate.n
    }
    const { toOffer, n } = interviewConversionOf(cases)
    expect(toOffer.rate.n + toOffer.younger + toOffer.leftOut).toBe(n)
  })
  expect(counted).toBeGreaterThan(1_000)
})

test('REP6 withdrawing everything today, in bulk, changes no rate', () => {
  check((pipeline, cases) => {
    const rates = (all: readonly Case[]) => [
      ...funnelOf(all).steps.map(({ fromBefore }) => fromBefore?.rate),
      interviewConversionOf(all).toOffer.rate,
    ]
    const before = rates(cases)
    for (const { application } of cases) if (application.outcome === null) close(pipeline, application, 'withdrawn')
    expect(rates(casesOf(pipeline, CONTEXT))).toEqual(before)
  })
})

test('the funnel only narrows, and every step adds up to the one before', () => {
  check((_pipeline, cases) => {
    const { steps, n } = funnelOf(cases)
    expect(steps[0]?.count).toBe(n)
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1]
      if (before) expect(step.count + step.waiting + step.withdrawn + step.ended).toBe(before.count)
    }
  })
})

test('the ledger counts every wait once for each company, and its parts add up', () => {
  check((_pipeline, cases) => {
    const rows = silenceLedger(cases, 'company', { period: ALWAYS, fadedAfterDays: 30, today: TODAY })
    const all = cases.reduce((sum, { waits, undated }) => sum + waits.length + (undated?.answer ? 1 : 0), 0)
    expect(rows.reduce((sum, { waits }) => sum + waits, 0)).toBe(all)
    for (const row of rows) {
      expect(row.answered + row.faded + row.stillWaiting).toBeLessThanOrEqual(row.waits)
      expect(row.plainNo).toBeLessThanOrEqual(row.answered)
      expect(row.candour.plain).toBeLessThanOrEqual(row.candour.n)
      expect(row.candour.share).toBeNull()
    }
  })
})

test('no stay is negative, and each card stands in one stage', () => {
  check((_pipeline, cases) => {
    const times = timeInStage(cases, STAGES, CONTEXT, ALWAYS)
    const live = cases.filter(({ application: { outcome } }) => outcome === null)
    expect(times.reduce((sum, { open }) => sum + open, 0)).toBe(live.length)
    for (const { medianDays, p75Days } of times) {
      if (medianDays !== null && p75Days !== null) expect(medianDays).toBeLessThanOrEqual(p75Days)
      if (medianDays !== null) expect(medianDays).toBeGreaterThanOrEqual(0)
    }
  })
})
