import { describe, expect, test } from 'vitest'
import type { Application } from '../../../../shared/model/application'
import { answerChance, CHANCE_WITHIN_DAYS } from '../../../../shared/queries/reports/answer-chance'
import { casesOf } from '../../../../shared/queries/reports/case'
import { chancePoints } from '../../../../shared/queries/reports/chance-points'
import { chancesWork } from '../../../../shared/queries/reports/chances'
import { filterOptionsWork } from '../../../../shared/queries/reports/filter-options'
import { flowOf } from '../../../../shared/queries/reports/flow'
import { drawnFlow } from '../../../../shared/queries/reports/flow-drawn'
import { funnelOf } from '../../../../shared/queries/reports/funnel'
import { funnelBars } from '../../../../shared/queries/reports/funnel-bars'
import { ALWAYS, appliedWithin, EVERYTHING, filteredWork } from '../../../../shared/queries/reports/report-filter'
import { finished } from '../../../../shared/queries/reports/work'
import { chanceWithin } from '../../../../shared/statistics/chance-within'
import { survivalAt } from '../../../../shared/statistics/kaplan-meier'
import { wilson } from '../../../../shared/statistics/wilson'
import { application, applied, entry, pipelineOf, reply } from '../../../support/query-builders'

const CONTEXT = { today: '2026-06-30', zone: 'Europe/Vienna', fadedAfterDays: 30 }

type Story = { readonly on: string; readonly answeredOn?: string; readonly fields?: Partial<Application> }

const casesWith = (stories: readonly Story[]) =>
  casesOf(
    pipelineOf({
      application: stories.map(({ fields }, index) => application(`card-${index}`, fields)),
      entry: stories.flatMap(({ on, answeredOn }, index) => {
        const applicationId = `card-${index}`
        return [
          entry(on, applied, { id: `${applicationId}/applied`, applicationId }),
          ...(answeredOn ? [entry(answeredOn, reply('no'), { id: `${applicationId}/no`, applicationId })] : []),
        ]
      }),
    }),
    CONTEXT,
  )

const answered = (days: number): Story => ({
  on: '2026-05-01',
  answeredOn: `2026-05-${String(1 + days).padStart(2, '0')}`,
})
const silent: Story = { on: '2026-05-01' }

const refused: Story = { ...answered(3), fields: { stageId: 'closed', outcome: 'rejected' } }

describe('REP11 the bars of the funnel', () => {
  test('tell of each step what became of those that stood there, and their parts add up', () => {
    const bars = funnelBars(funnelOf(casesWith([refused, silent, { on: '2026-06-20' }, { on: '2026-06-21' }])))
    expect(bars[0]).toEqual({ kind: 'applied', count: 4, on: 0, waiting: 2, withdrawn: 0, ended: 2 })
    for (const { count, on, waiting, withdrawn, ended } of bars) expect(on + waiting + withdrawn + ended).toBe(count)
  })
})

describe('REP12 the curve day by day', () => {
  const cases = casesWith([
    answered(2),
    answered(2),
    answered(9),
    answered(20),
    silent,
    silent,
    silent,
    { on: '2026-06-25' },
  ])
  const chance = answerChance(cases, 'applying', ALWAYS)
  const points = chancePoints(chance, chance.open)

  test('is the curve: the share, who is at risk, and the chance of each day', () => {
    expect(points.map(({ day }) => day)).toEqual(Array.from({ length: points.length }, (_, day) => day))
    for (const { day, answered: share, good, no, chance: ofDay, band } of points) {
      if (chance.curve === null) throw new Error('no curve')
      expect(share).toBeCloseTo(1 - survivalAt(chance.curve, day), 12)
      expect(good + no).toBeCloseTo(share, 12)
      expect(ofDay).toEqual(chanceWithin(chance.risk, day, CHANCE_WITHIN_DAYS))
      expect(band.low).toBeLessThanOrEqual(share)
      expect(band.high).toBeGreaterThanOrEqual(share)
    }
  })

  test('REP2 no day is told as certain: neither none before the first answer nor all after the last', () => {
    const all = answerChance(
      casesWith(Array.from({ length: 6 }, (_, index) => answered(4 + index))),
      'applying',
      ALWAYS,
    )
    const days = chancePoints(all, [])
    expect(days[3]).toMatchObject({ answered: 0, band: { low: 0, high: wilson(0, 6).high } })
    const [before, last] = [days.at(-2), days.at(-1)]
    expect(last).toMatchObject({ day: 9, answered: 1, band: { low: before?.band.low, high: 1 } })
    const [, once] = chancePoints(
      answerChance(casesWith(Array.from({ length: 5 }, () => answered(1))), 'applying', ALWAYS),
      [],
    )
    expect(once?.band).toEqual(wilson(5, 5))
  })

  test('ends some weeks after the last answer, and bears the open waits on their days', () => {
    expect(points).toHaveLength(20 + 21 + 1)
    expect(points[5]?.open.map(({ applicationId }) => applicationId)).toEqual(['card-7'])
    expect(points.flatMap(({ open }) => open)).toHaveLength(1)
    expect(chancePoints(answerChance([], 'applying', ALWAYS), [])).toEqual([])
  })
})

describe('TO6 REP10 the chance where decisions are made', () => {
  test('is that of the report of its own hunt; none for who waits for nothing', () => {
    const stories = [...Array.from({ length: 8 }, () => answered(8)), silent, { on: '2026-06-28' }]
    const elsewhere = Array.from({ length: 9 }, (): Story => ({ on: '2026-05-01', fields: { huntId: 'other' } }))
    const cases = casesWith([...stories, ...elsewhere])
    const chances = finished(chancesWork(cases))
    const mine = answerChance(
      cases.filter(({ application: { huntId } }) => huntId !== 'other'),
      'applying',
      ALWAYS,
    )
    expect([...chances].filter(([id]) => mine.open.some(({ applicationId }) => applicationId === id))).toEqual(
      mine.open
        .map(({ applicationId, chance }) => [applicationId, { chance, undated: 0 }])
        .reverse()
        .reverse(),
    )
    expect(chances.has('card-0')).toBe(false)
    expect(chances.get('card-9')).toMatchObject({ undated: 0, chance: { isKnown: true, n: 9 } })
    expect(chances.get('card-12')).toEqual({ undated: 0, chance: { isKnown: false, n: 0, watched: 0 } })
  })
})

describe('REP13 what a filter would show', () => {
  const cases = casesWith([
    { on: '2026-05-01', fields: { source: 'LinkedIn', tags: ['dream'], workMode: 'remote' } },
    { on: '2026-05-01', fields: { source: 'linkedin ', tags: ['dream', 'safe'], workMode: 'onsite' } },
    { on: '2026-06-01', fields: { source: 'Referral', tags: [], workMode: 'remote' } },
    { on: '2026-06-01' },
  ])

  test('each dimension is counted against what the others leave; what is chosen stays', () => {
    const options = finished(filterOptionsWork(cases, { ...EVERYTHING, workModes: ['remote'], sources: ['gone'] }))
    expect(options.sources).toEqual([
      { value: 'linkedin', name: 'LinkedIn', count: 1 },
      { value: 'referral', name: 'Referral', count: 1 },
      { value: 'gone', name: 'gone', count: 0 },
    ])
    const open = finished(filterOptionsWork(cases, { ...EVERYTHING, sources: ['linkedin'] }))
    expect(open.workModes.map(({ value, count }) => [value, count])).toEqual([
      ['onsite', 1],
      ['remote', 1],
    ])
    expect(open.tags.map(({ value, count }) => [value, count])).toEqual([
      ['dream', 2],
      ['safe', 1],
    ])
  })

  test('the filter in slices is the filter at once', () => {
    for (const filter of [
      EVERYTHING,
      { ...EVERYTHING, sources: ['linkedin'], period: { from: '2026-05-01', to: '2026-05-31' } },
    ]) {
      const { applied: within } = finished(filteredWork(cases, filter))
      expect(within).toEqual(appliedWithin(cases, filter))
    }
  })
})

describe('REP5 the flow as it is drawn', () => {
  test('small sources become one; every number stays', () => {
    const sizes = [5, 4, 3, 2, 1, 1, 1]
    const cases = casesWith(
      sizes.flatMap((size, index) =>
        Array.from({ length: size }, () => ({ ...silent, fields: { source: `source ${index}` } })),
      ),
    )
    const whole = flowOf(cases)
    const drawn = drawnFlow(whole, 3)
    const total = (links: typeof whole.links) => links.reduce((sum, { value }) => sum + value, 0)
    expect(total(drawn.links)).toBe(total(whole.links))
    expect(drawn.nodes.map((node) => (node.kind === 'source' ? node.source : node.kind))).toEqual([
      'source 0',
      'source 1',
      'source 2',
      'other-sources',
      'reached',
      'end',
    ])
    expect(drawn.links.map(({ source, target, value }) => [source, target, value])).toEqual([
      [0, 4, 5],
      [1, 4, 4],
      [2, 4, 3],
      [3, 4, 5],
      [4, 5, 17],
    ])
    expect(drawnFlow(whole, 6)).toEqual(whole)
  })
})
