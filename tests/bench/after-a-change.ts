import type { Step } from '../../shared/model/step'
import { addDays } from '../../shared/model/time'
import { remindersOf } from '../../shared/protocol/due-times'
import { notifyAt } from '../../shared/protocol/quiet-hours'
import { protocolOf } from '../../shared/protocol/reconcile'
import { dueSteps, nextDueAt, nextHeldAt, remindersUntil } from '../../shared/queries/due'
import { nextInterviewOf } from '../../shared/queries/today'
import { TodayLists } from '../../shared/queries/today-lists'
import { Pipeline } from '../../shared/records/pipeline'
import type { RecordDiff } from '../../shared/records/record'
import { realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
/** The sizes take turns, so that whatever else the machine does hits all alike. */
const ROUNDS = 30
const CHANGES_IN_A_ROUND = 5
/** One takes half a second at 10,000. */
const BASELINE_ROUNDS = 3
const HUNT = 'first-hunt'
const ZONE = 'Europe/Vienna'
const TODAY = '2026-06-01'
const NOW = '2026-06-01T10:00:00.000Z'
const CREATED_AT = '2026-01-05T09:00:00.000Z'
const DUE = 20
/** As many in the weeks to come, however many lie beyond. */
const SOON = 60

type Subject = {
  readonly n: number
  readonly pipeline: Pipeline
  readonly lists: TodayLists
  readonly steps: readonly Step[]
  readonly inMain: Times
  readonly inWindow: Times
  count: number
}
type Times = { readonly times: number[]; readonly baselines: number[] }

/** What main looks up for reminders and tray, and what Today shows, after one step was changed; against walking through all there is. */
export const afterAChange = (): readonly Result[] => {
  const subjects = SIZES.map(subjectOf)
  for (let round = 0; round < BASELINE_ROUNDS; round++)
    for (const { pipeline, inMain, inWindow } of subjects) {
      inMain.baselines.push(timeOf(() => walkThrough(pipeline)))
      inWindow.baselines.push(timeOf(() => new TodayLists(pipeline, SCOPE).at(NOW)))
    }
  globalThis.gc?.() // the baseline's rubbish is not the others' to clear away
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of subjects) for (let change = 0; change < CHANGES_IN_A_ROUND; change++) measure(subject)
  return [
    ...subjects.map(({ n, inMain }) => resultOf('due-after-a-change', n, inMain.times, inMain.baselines)),
    ...subjects.map(({ n, inWindow }) => resultOf('today-after-a-change', n, inWindow.times, inWindow.baselines)),
  ]
}

const SCOPE = { huntId: HUNT, today: TODAY, zone: ZONE, fadedAfterDays: 30 }

const subjectOf = (n: number): Subject => {
  const { records } = realisticDocument(n).document
  const steps = records.application.map(({ id }, index) => followUpOf(id, index))
  const pipeline = Pipeline.of({ ...records, step: steps })
  const lists = new TodayLists(pipeline, SCOPE)
  const empty = () => ({ times: [], baselines: [] })
  return { n, pipeline, lists, steps, inMain: empty(), inWindow: empty(), count: 0 }
}

/** Some are due, some are soon, the rest lies months ahead. */
const followUpOf = (applicationId: string, index: number): Step => ({
  id: `${applicationId}-1/follow-up-1`,
  name: 'follow-up-1',
  kind: 'follow-up',
  applicationId,
  contactId: null,
  due: {
    day: addDays(TODAY, index < DUE ? -1 : index < DUE + SOON ? 1 + (index % 14) : 30 + (index % 300)),
    time: '09:00',
  },
  again: null,
  overdueFrom: null,
  state: { kind: 'open' },
  isEdited: false,
  keepsTime: false,
  text: '',
  createdAt: CREATED_AT,
})

const measure = (subject: Subject): void => {
  const { pipeline, lists, steps, inMain, inWindow } = subject
  const id = steps[(subject.count * 31) % steps.length]?.id ?? ''
  const before = pipeline.get('step', id)
  if (!before) throw new Error(`the bench's own step ${id} is gone`)
  const until = { day: addDays(TODAY, 1 + (subject.count++ % 14)), time: '12:00' }
  const diff: RecordDiff = [{ kind: 'step', id, before, after: { ...before, state: { kind: 'snoozed', until } } }]
  inMain.times.push(
    timeOf(() => {
      pipeline.apply(diff)
      remindersUntil(pipeline, NOW, ZONE)
      nextDueAt(pipeline, NOW, ZONE)
      nextHeldAt(pipeline)
      dueSteps(pipeline, NOW, ZONE)
      nextInterviewOf(pipeline, HUNT, NOW)
    }),
  )
  inWindow.times.push(
    timeOf(() => {
      lists.follow(diff)
      lists.at(NOW)
    }),
  )
}

/** Every reminder of every pending step. */
const walkThrough = (pipeline: Pipeline): number => {
  let told = 0
  const settings = protocolOf(pipeline)
  for (const step of pipeline.pendingSteps())
    for (const { at } of remindersOf(step, ZONE)) if (notifyAt(step, at, settings, ZONE) <= NOW) told++
  return told
}

const timeOf = (act: () => unknown): number => {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}
