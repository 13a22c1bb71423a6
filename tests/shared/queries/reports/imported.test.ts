import { describe, expect, test } from 'vitest'
import type { ImportedApplication } from '../../../../shared/commands/import'
import type { Outcome } from '../../../../shared/model/application'
import { addDays, atOf, type Day } from '../../../../shared/model/time'
import { answerChance } from '../../../../shared/queries/reports/answer-chance'
import { casesOf } from '../../../../shared/queries/reports/case'
import { chancesWork } from '../../../../shared/queries/reports/chances'
import { funnelOf } from '../../../../shared/queries/reports/funnel'
import { ALWAYS, EVERYTHING, passes } from '../../../../shared/queries/reports/report-filter'
import { silenceLedger } from '../../../../shared/queries/reports/silence-ledger'
import { timeInStage } from '../../../../shared/queries/reports/time-in-stage'
import { finished } from '../../../../shared/queries/reports/work'
import { Bench, HUNT } from '../../../support/builders'

const ZONE = 'Europe/Berlin'
const IMPORTED_ON = '2026-05-01'

type Row = {
  readonly stageId: string
  readonly outcome?: Outcome
  readonly appliedOn: Day
  readonly endedOn?: Day
  readonly source?: string
}

const on = (day: Day) => ({ day, time: null, zone: ZONE })

/** One row of a file, as the wizard understood it. */
const imported = ({ stageId, outcome = undefined, appliedOn, endedOn, source = '' }: Row): ImportedApplication => ({
  huntId: null,
  fields: { company: 'Acme', source },
  website: '',
  companyNotes: '',
  stageId,
  outcome: outcome ?? null,
  archivedAt: null,
  createdAt: null,
  entries: [
    { happening: { kind: 'applied' }, at: on(appliedOn), text: '', recordedAt: null, known: null },
    ...(endedOn && outcome
      ? [{ happening: { kind: 'outcome', outcome } as const, at: on(endedOn), text: '', recordedAt: null, known: null }]
      : []),
  ],
  contacts: [],
})

const repeat = (count: number, row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index))

const bring = (bench: Bench, rows: readonly Row[], day = IMPORTED_ON): void => {
  bench.clock.moveTo(`${day} 10:00`, ZONE)
  const payload = { huntId: HUNT, newHunts: [], newStages: [], applications: rows.map(imported) }
  const done = bench.run('import/applications', payload)
  if (!done.ok) throw new Error(done.reason)
}

const casesAt = (bench: Bench, today: Day) => casesOf(bench.pipeline, { today, zone: ZONE, fadedAfterDays: 30 })

const atLeastFive = (count: number): boolean => count >= 5

const daysBefore = (index: number): Day => addDays(IMPORTED_ON, -1 - ((index * 7) % 90))

/** 40 rejected, 5 interviewing, 1 offer, 54 applied; applied days only. */
const HUNDRED: readonly Row[] = [
  ...repeat(40, (index) => ({
    stageId: 'closed',
    outcome: 'rejected',
    appliedOn: daysBefore(index),
    source: 'Board',
  })),
  ...repeat(5, (index) => ({ stageId: 'interviewing', appliedOn: daysBefore(index) })),
  { stageId: 'offer', appliedOn: daysBefore(3) },
  ...repeat(54, (index) => ({ stageId: 'applied', appliedOn: daysBefore(index), source: 'Board' })),
]

describe('REP20 what a file doesn’t tell isn’t silence', () => {
  test('100 rows with applied days only: no chance is told of those who wait, and 46 stand beside it', () => {
    const bench = new Bench()
    bring(bench, HUNDRED)
    for (const later of [0, 7]) {
      const cases = casesAt(bench, addDays(IMPORTED_ON, later))
      const chance = answerChance(cases, 'applying', ALWAYS)
      expect(chance).toMatchObject({ answered: 0, unanswered: 54, undated: 46 })
      expect(chance.open).toHaveLength(54)
      const told = [...finished(chancesWork(cases)).values()]
      expect(told).toHaveLength(54)
      expect(told.every(({ undated }) => undated === 46)).toBe(true)
      // On the day itself nothing was watched yet; a week later "none" may be told where five were watched on each day.
      const known = told.flatMap(({ chance: each }) => (each.isKnown ? [each] : []))
      if (later === 0) expect(known).toEqual([])
      for (const each of known)
        expect(each).toMatchObject({ any: { share: 0 }, watched: expect.toSatisfy(atLeastFive) })
    }
  })

  test('from a fortnight on it is a true one: of those watched since the import', () => {
    const bench = new Bench()
    bring(bench, HUNDRED)
    const open = [...bench.pipeline.all('application').values()].filter(({ stageId }) => stageId === 'applied')
    bench.clock.moveTo('2026-05-04 10:00', ZONE)
    for (const { id } of open.slice(0, 20))
      bench.run('entry/add', {
        id: `${id}-no`,
        applicationId: id,
        happening: { kind: 'reply', reply: 'no' },
        at: atOf(bench.clock.now(), ZONE),
        text: '',
      })
    const { risk, curve, from } = answerChance(casesAt(bench, '2026-06-20'), 'applying', ALWAYS)
    expect(risk.observations.every(({ entry, end }) => entry >= 1 && end > entry)).toBe(true)
    expect(risk.observations.filter(({ event }) => event === 'no')).toHaveLength(20)
    expect(curve).not.toBeNull()
    expect(from).toBeGreaterThan(0)
    const known = answerChance(casesAt(bench, '2026-06-20'), 'applying', ALWAYS).open.filter(
      ({ chance }) => chance.isKnown,
    )
    expect(known.length).toBeGreaterThan(0)
  })

  test('one undated end anywhere in an import delays all of it, also those that a filter leaves', () => {
    const bench = new Bench()
    const dated = repeat(6, () => ({
      stageId: 'closed',
      outcome: 'rejected' as const,
      appliedOn: '2026-04-01',
      endedOn: '2026-04-08',
      source: 'Dated',
    }))
    bring(bench, [...dated, { stageId: 'interviewing', appliedOn: '2026-04-01', source: 'Undated' }])
    const cases = casesAt(bench, '2026-06-20').filter((one) => passes({ ...EVERYTHING, sources: ['dated'] }, one))
    expect(cases).toHaveLength(6)
    // They ended before they were watched.
    expect(answerChance(cases, 'applying', ALWAYS)).toMatchObject({ curve: null, answered: 6 })

    const whole = new Bench()
    bring(whole, dated)
    expect(answerChance(casesAt(whole, '2026-06-20'), 'applying', ALWAYS)).toMatchObject({
      curve: { n: 6, since: -1 },
      medianDays: 7,
      undated: 0,
    })
  })

  test('"no answer" is no end, and what is logged after the import is watched from its first day', () => {
    const bench = new Bench()
    bring(bench, [
      ...repeat(5, () => ({ stageId: 'closed', outcome: 'ghosted' as const, appliedOn: '2026-02-01' })),
      ...repeat(5, () => ({ stageId: 'applied', appliedOn: '2026-04-01' })),
    ])
    const chance = answerChance(casesAt(bench, '2026-05-20'), 'applying', ALWAYS)
    expect(chance).toMatchObject({ curve: { n: 10, since: -1 }, undated: 0 })

    bring(bench, HUNDRED.slice(40, 41), '2026-05-20')
    const [card] = [...bench.pipeline.all('application').values()].filter(({ stageId }) => stageId === 'interviewing')
    const held = bench.run('entry/add', {
      id: 'held',
      applicationId: card?.id ?? '',
      happening: { kind: 'interview-held' },
      at: atOf(bench.clock.now(), ZONE),
      text: '',
    })
    expect(held.ok).toBe(true)
    const conversation = casesAt(bench, '2026-06-20').flatMap(({ waits }) =>
      waits.filter(({ after }) => after !== 'applying'),
    )
    expect(conversation).toMatchObject([{ entry: -1, days: 31, ending: null }])
  })

  test('an undated end is in the funnel and in the ledger’s counts, in no timing', () => {
    const bench = new Bench()
    bring(bench, HUNDRED)
    const cases = casesAt(bench, IMPORTED_ON)
    expect(funnelOf(cases).steps.map(({ count }) => count)).toEqual([100, 6, 6, 1, 0])
    const [board] = silenceLedger(cases, 'source', { period: ALWAYS, fadedAfterDays: 30, today: IMPORTED_ON }).filter(
      ({ key }) => key === 'board',
    )
    expect(board).toMatchObject({ waits: 94, answered: 40, plainNo: 40 })
  })

  test('REP22 an imported stay enters on the day of its import; one whose beginning isn’t told is in no figure', () => {
    const bench = new Bench()
    bring(bench, HUNDRED)
    const now = { today: addDays(IMPORTED_ON, 10), zone: ZONE }
    const [appliedStage, interviewing] = timeInStage(
      casesAt(bench, now.today),
      ['applied', 'interviewing'],
      now,
      ALWAYS,
    )
    expect(appliedStage).toMatchObject({ open: 54, undated: 0, medianDays: null })
    expect(interviewing).toMatchObject({ n: 0, undated: 5 })
  })
})
