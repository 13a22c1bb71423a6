import { expect } from 'vitest'
import type { Case } from '../../shared/queries/reports/case'
import { EVERYTHING } from '../../shared/queries/reports/report-filter'
import { namesOf } from '../../shared/reports/names'
import { type Look, toInterview, toOffer } from './hunt-checks'
import { type Habits, LoggedHunt } from './logged-hunts'
import { REPORT_NAMES, reportOf } from './report-of'
import { texts } from './sample-reports'
import { casesOn, type HuntKind, PLAIN_HUNT, type SimulatedHunt, simulatedHunt } from './simulated-hunts'

const LOOKS = [21, 42, 70, 98]
/** All nine reports are made at each. */
const WAYS_LOOKS = [42, 98]
const IMPORT_LOOKS = [70, 84]

const TWO_ROUNDS: HuntKind = { ...PLAIN_HUNT, rounds: { count: 2, chance: 0.5, days: 8, plannedAfter: 3 } }

/** What the reports count of applying and of interviews: x, n, the younger ones, and each wait's days and ending. */
const countsOf = (cases: readonly Case[], nameOf: (one: Case) => string) => ({
  toInterview: toInterview(cases),
  toOffer: toOffer(cases),
  waits: Object.fromEntries(cases.map((one) => [nameOf(one), one.waits])),
})

const byRole = ({ application }: Case): string => application.role
const byId = ({ application }: Case): string => application.id

/** Fails where the commands lead to other counts than the entries that the simulator writes; answers how many waits were compared. */
const compareWithPure = (simulated: SimulatedHunt, looks: readonly number[], seed: number): number => {
  const logged = new LoggedHunt(simulated, { way: 'noted', isCancelling: false })
  let waits = 0
  for (const day of looks) {
    const cases = logged.liveTo(day).cases()
    expect(countsOf(cases, byRole), `seed ${seed}, day ${day}`).toEqual(countsOf(casesOn(simulated, day), byId))
    waits += cases.reduce((sum, one) => sum + one.waits.length, 0)
  }
  return waits
}

export const expectCountedAlike = (seeds: readonly number[], kind: HuntKind): void => {
  let waits = 0
  for (const seed of seeds) waits += compareWithPure(simulatedHunt(seed, kind), LOOKS, seed)
  console.log(`counts: ${JSON.stringify({ logged: seeds.length, looks: LOOKS.length, waits })}`)
  // 60 applications, most of them made by the third look.
  expect(waits).toBeGreaterThan(seeds.length * 120)
}

/** Looks at hunts that were brought in on a day and logged from then on; their counts are held against the pure ones. */
export const looksAfterImport = (seeds: readonly number[], datedShare: number): readonly Look[] =>
  seeds.flatMap((seed) => {
    const kind = { ...PLAIN_HUNT, imported: { day: 56, datedShare } }
    const simulated = simulatedHunt(seed, kind)
    expect(compareWithPure(simulated, IMPORT_LOOKS, seed)).toBeGreaterThan(0)
    const logged = new LoggedHunt(simulated, { way: 'noted', isCancelling: false })
    return IMPORT_LOOKS.map((day) => {
      const cases = logged.liveTo(day).cases()
      return { kind, cases: () => cases }
    })
  })

const WAYS = ['noted', 'planned', 'dragged'] as const

/** Every number of every report, by the names that stand in its tables. */
const figuresOf = (logged: LoggedHunt) => {
  const { pipeline, context } = logged
  const names = namesOf(pipeline, context.zone, texts)
  const base = { pipeline, cases: logged.cases(), context, filter: EVERYTHING, firstWeekday: 1 } as const
  const source = { ...base, withRecruiters: true, names, texts, locale: 'en' }
  return REPORT_NAMES.map((name) => reportOf(name, source))
}

/** REP25: two rounds, logged in three ways, and every report has the same figures. */
export const expectWaysAlike = (seeds: readonly number[], isCancelling: boolean): void => {
  const counts = { isCancelling, hunts: 0, tables: 0, rows: 0 }
  for (const seed of seeds) {
    const simulated = simulatedHunt(seed, TWO_ROUNDS)
    const live = (way: Habits['way']) => new LoggedHunt(simulated, { way, isCancelling })
    const [first, ...others] = WAYS.map(live)
    for (const day of WAYS_LOOKS) {
      const figures = first ? figuresOf(first.liveTo(day)) : []
      for (const other of others) expect(figuresOf(other.liveTo(day)), `seed ${seed}, day ${day}`).toEqual(figures)
      for (const { tables } of figures) {
        counts.tables += tables.length
        counts.rows += tables.reduce((sum, { rows }) => sum + rows.length, 0)
      }
    }
    counts.hunts++
  }
  console.log(`counts: ${JSON.stringify(counts)}`)
  expect(counts.rows).toBeGreaterThan(seeds.length * 200)
}
