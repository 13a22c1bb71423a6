import { describe, expect, it } from 'vitest'
import { archivedOf, sourcesInUse, tagsInUse } from '../../../shared/queries/archived'
import { columnCounts, huntShown, huntsOf, stagesOf } from '../../../shared/queries/board'
import { cardsOfStage } from '../../../shared/queries/stage-cards'
import { HUNT } from '../../support/builders'
import { application, company, hunt, pipelineOf, put, stage } from '../../support/query-builders'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const ARCHIVED = '2026-03-05T09:00:00.000Z'

describe('the columns', () => {
  it('stand in the order of their ranks, without those that were removed', () => {
    const pipeline = pipelineOf({
      stage: [
        stage('c', { rank: 'a2' }),
        stage('gone', { rank: 'a1', removedAt: ARCHIVED }),
        stage('b', { rank: 'a1V' }),
        stage('a', { rank: 'a0' }),
        // Code units, not the alphabet of a locale: "Zz" comes before "a0".
        stage('first', { rank: 'Zz' }),
      ],
    })
    expect(ids(stagesOf(pipeline))).toEqual(['first', 'a', 'b', 'c'])
  })

  it('CH11 with one and the same rank keep the order of their ids', () => {
    const pipeline = pipelineOf({ stage: [stage('b'), stage('a'), stage('c')] })
    expect(ids(stagesOf(pipeline))).toEqual(['a', 'b', 'c'])
  })

  it('CH8 count their cards without archived ones and without other hunts, and what passes the filter', () => {
    const pipeline = pipelineOf({
      company: [company('acme', 'Acme'), company('bolt', 'Bolt')],
      application: [
        application('1'),
        application('2', { companyId: 'bolt' }),
        application('3', { archivedAt: ARCHIVED }),
        application('4', { huntId: 'other' }),
        application('5', { stageId: 'offer' }),
      ],
    })
    expect([...columnCounts(pipeline, HUNT)]).toEqual([
      ['wishlist', { total: 0, shown: 0 }],
      ['applied', { total: 2, shown: 2 }],
      ['screening', { total: 0, shown: 0 }],
      ['interviewing', { total: 0, shown: 0 }],
      ['offer', { total: 1, shown: 1 }],
      ['closed', { total: 0, shown: 0 }],
    ])
    const filtered = columnCounts(pipeline, HUNT, (_pipeline, { companyId }) => companyId === 'bolt')
    expect([filtered.get('applied'), filtered.get('offer')]).toEqual([
      { total: 2, shown: 1 },
      { total: 1, shown: 0 },
    ])
    expect(columnCounts(pipeline, 'nowhere').get('applied')).toEqual({ total: 0, shown: 0 })
  })

  it("don't tell of a removed stage", () => {
    const pipeline = pipelineOf({ stage: [stage('a'), stage('b', { removedAt: ARCHIVED })] })
    expect([...columnCounts(pipeline, HUNT).keys()]).toEqual(['a'])
  })

  it('CH9 all cards of a stage are those of every hunt, archived ones too', () => {
    const cards = [
      application('1'),
      application('2', { archivedAt: ARCHIVED }),
      application('3', { huntId: 'other' }),
      application('4', { stageId: 'offer' }),
    ]
    expect(ids(cardsOfStage(pipelineOf({ application: cards }), 'applied'))).toEqual(['1', '2', '3'])
  })
})

describe('the hunt on screen', () => {
  const old = hunt('old', { startedOn: '2024-01-01', endedOn: '2024-06-01' })
  const own = hunt('own', { startedOn: '2025-01-01' })
  const newer = hunt('newer', { startedOn: '2025-09-01' })
  const sample = hunt('sample', { startedOn: '2026-01-01', isSample: true })
  const ended = hunt('ended', { startedOn: '2025-12-01', endedOn: '2026-01-01' })

  it.each([
    ['the one that was chosen', 'own', [old, own, newer], 'own'],
    ['the chosen one, also when it has ended', 'old', [old, own], 'old'],
    ['the chosen one, also when it is the sample', 'sample', [own, sample], 'sample'],
    ['the newest open one of my own when none was chosen', null, [old, own, newer, sample, ended], 'newer'],
    ['the newest open one of my own when the chosen one is gone', 'gone', [own, old], 'own'],
    ['the newest when none of my own is open', null, [old, ended], 'ended'],
    ['the sample when there is nothing else', null, [sample], 'sample'],
    ['an open one of my own rather than a newer sample', null, [sample, own], 'own'],
  ])('is %s', (_rule, chosen, hunts, shown) => {
    expect(huntShown(pipelineOf({ hunt: hunts }), chosen)?.id).toBe(shown)
  })

  it('is none where there is none', () => {
    expect(huntShown(pipelineOf({ hunt: [] }), null)).toBeNull()
    expect(huntShown(pipelineOf({ hunt: [] }), 'gone')).toBeNull()
  })

  it('is chosen from all hunts, the newest first; those of one day by when they were made', () => {
    const twin = hunt('twin', { startedOn: '2025-09-01', createdAt: '2026-01-01T09:00:00.001Z' })
    expect(ids(huntsOf(pipelineOf({ hunt: [old, newer, twin, sample, own] })))).toEqual([
      'sample',
      'twin',
      'newer',
      'own',
      'old',
    ])
  })
})

describe('the archive', () => {
  it('holds what was archived in this hunt, the last first', () => {
    const pipeline = pipelineOf({
      application: [
        application('first', { archivedAt: '2026-03-01T09:00:00.000Z' }),
        application('on the board'),
        application('b together', { archivedAt: '2026-03-05T09:00:00.000Z' }),
        application('a together', { archivedAt: '2026-03-05T09:00:00.000Z' }),
        application('elsewhere', { archivedAt: '2026-03-06T09:00:00.000Z', huntId: 'other' }),
      ],
    })
    expect(ids(archivedOf(pipeline, HUNT))).toEqual(['a together', 'b together', 'first'])
    put(pipeline, 'application', application('first'))
    expect(ids(archivedOf(pipeline, HUNT))).toEqual(['a together', 'b together'])
  })
})

describe('tags and sources in use', () => {
  const pipeline = pipelineOf({
    application: [
      application('1', { tags: ['near', 'Remote'], source: 'Friend' }),
      application('2', { tags: ['near'], source: '' }),
      application('3', { tags: ['remote', 'near'], source: 'Event', huntId: 'other' }),
      application('4', { tags: ['remote'], source: 'Event', archivedAt: ARCHIVED }),
      application('5', { tags: ['away'], source: 'Board' }),
    ],
  })

  it('are those of every hunt, the most frequent first, equals by their letters', () => {
    expect(tagsInUse(pipeline)).toEqual(['near', 'remote', 'Remote', 'away'])
  })

  it('tell no source where none is known', () => {
    expect(sourcesInUse(pipeline)).toEqual(['Event', 'Board', 'Friend'])
    expect(sourcesInUse(pipelineOf({}))).toEqual([])
  })
})
