import type { Outcome } from '../../shared/model/application'
import { overviewOf } from '../../shared/queries/overview'
import { caseOf } from '../../shared/queries/reports/case'
import { standingIn } from '../../shared/queries/standing'
import { Hunting } from './hunting'

export const applied = (start = '2026-03-02 10:00'): Hunting => new Hunting(start)
export const interviewed = (): Hunting => {
  const on = applied()
  on.held('2026-03-10 10:00')
  return on
}
export const card = (on: Hunting) => {
  const application = on.bench.pipeline.get('application', on.id)
  if (!application) throw new Error('no card')
  return application
}
export const standing = (on: Hunting) => standingIn(on.bench.pipeline, card(on))
export const waits = (on: Hunting) =>
  standing(on).waits.map(({ after, openedAt, endedAt, endedBy }) => [
    after,
    openedAt.day,
    endedAt?.day ?? null,
    endedBy && (endedBy.kind === 'answer' ? endedBy.answer : endedBy.kind === 'outcome' ? endedBy.outcome : 'my-word'),
  ])
export const turn = (on: Hunting) => overviewOf(on.bench.pipeline, on.id, on.zone)?.turn
export const state = (on: Hunting, id: string) => on.bench.pipeline.get('interview', id)
export const move = (on: Hunting, stageId: string, outcome: Outcome | null = null, outcomeAt?: string) =>
  on.do('application/move', {
    ids: [on.id],
    stageId,
    place: 'top',
    outcome,
    ...(outcomeAt === undefined ? {} : { outcomeAt }),
  })
export const hold = (on: Hunting) => on.do('interview/hold-due', {})
export const figures = (on: Hunting, today = '2026-06-30') => {
  const {
    held,
    waits: counted,
    reached,
  } = caseOf(on.bench.pipeline, card(on), { today, zone: on.zone, fadedAfterDays: 30 })
  return { held: held.length, waits: counted, interviewing: reached.has('interviewing') }
}
