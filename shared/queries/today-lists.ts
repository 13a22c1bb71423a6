import type { Id } from '../model/id'
import type { Interview } from '../model/interview'
import { isPending } from '../model/step'
import { dayOf, type Instant } from '../model/time'
import { dueAtOf, overdueAtOf } from '../protocol/due-times'
import type { Pipeline } from '../records/pipeline'
import type { RecordDiff } from '../records/record'
import { insertSorted, placeAfter, removeSorted } from '../records/sorted'
import { touchedApplications } from '../records/touched'
import { compareDue, type DueStep } from './due'
import { compareStart, hasBegun, questionsIn } from './standing'
import {
  compareQuiet,
  isStepOfHunt,
  nextInterviewOf,
  type Today,
  type TodayList,
  type TodayRow,
  type TodayScope,
  todayPlaceOf,
} from './today'

/** The lists of Today, kept in order from change to change: a change costs what it touches, however long the lists are. */
export class TodayLists {
  readonly #pipeline: Pipeline
  readonly #scope: TodayScope
  readonly #rows: Readonly<Record<TodayList, TodayRow[]>> = { mine: [], waiting: [], review: [] }
  readonly #places = new Map<Id, { readonly list: TodayList; readonly row: TodayRow }>()
  /** Of the few applications that ended before an interview of theirs. */
  readonly #questions = new Map<Id, readonly Interview[]>()
  readonly #steps: DueStep[] = []
  readonly #stepById = new Map<Id, DueStep>()

  constructor(pipeline: Pipeline, scope: TodayScope) {
    this.#pipeline = pipeline
    this.#scope = scope
    this.#placeAll()
  }

  /** To be told of each diff once it has been applied. Answers whether something in the lists may be another now. */
  follow(diff: RecordDiff): boolean {
    // What a stage means is asked by every one of its cards.
    if (diff.some(({ kind }) => kind === 'stage')) {
      this.#placeAll()
      return true
    }
    const steps = diff.filter(({ kind }) => kind === 'step')
    for (const { id } of steps) this.#placeStep(id)
    const applicationIds = touchedApplications(diff)
    for (const id of applicationIds) this.#place(id)
    return steps.length > 0 || applicationIds.size > 0
  }

  /** What Today shows at a moment of its day. */
  at(now: Instant): Today {
    const isDue = placeAfter(this.#steps, ({ dueAt }) => dueAt <= now)
    return {
      nextInterview: nextInterviewOf(this.#pipeline, this.#scope.huntId, now),
      due: this.#steps
        .slice(0, isDue)
        .map((due) => ({ ...due, isOverdue: overdueAtOf(due.step, this.#scope.zone) <= now }))
        .sort(compareDue),
      comingUp: this.#steps.slice(isDue),
      mine: [...this.#rows.mine],
      waiting: [...this.#rows.waiting],
      review: [...this.#rows.review],
      askedAbout: [...this.#questions.values()]
        .flat()
        .filter((each) => hasBegun(each, now))
        .sort(compareStart),
    }
  }

  #placeAll(): void {
    for (const rows of Object.values(this.#rows)) rows.length = 0
    this.#places.clear()
    this.#questions.clear()
    this.#steps.length = 0
    this.#stepById.clear()
    for (const application of this.#pipeline.all('application').values()) {
      this.#askAbout(application.id)
      const place = todayPlaceOf(this.#pipeline, application, this.#scope)
      if (!place) continue
      this.#places.set(application.id, place)
      this.#rows[place.list].push(place.row)
    }
    for (const rows of Object.values(this.#rows)) rows.sort(compareQuiet)
    for (const step of this.#pipeline.pendingSteps()) {
      if (!isStepOfHunt(this.#pipeline, step, this.#scope.huntId)) continue
      const timed = { step, dueAt: dueAtOf(step, this.#scope.zone), isOverdue: false }
      this.#stepById.set(step.id, timed)
      this.#steps.push(timed)
    }
    this.#steps.sort(compareDue)
  }

  #askAbout(id: Id): void {
    const application = this.#pipeline.get('application', id)
    const isOfHunt = application?.huntId === this.#scope.huntId
    const questions = application && isOfHunt ? questionsIn(this.#pipeline, application) : []
    if (questions.length > 0) this.#questions.set(id, questions)
    else this.#questions.delete(id)
  }

  #place(id: Id): void {
    this.#askAbout(id)
    const before = this.#places.get(id)
    if (before) removeSorted(this.#rows[before.list], before.row, compareQuiet)
    const application = this.#pipeline.get('application', id)
    const place = application ? todayPlaceOf(this.#pipeline, application, this.#scope) : null
    if (place) {
      this.#places.set(id, place)
      insertSorted(this.#rows[place.list], place.row, compareQuiet)
    } else this.#places.delete(id)
  }

  #placeStep(id: Id): void {
    const before = this.#stepById.get(id)
    if (before) removeSorted(this.#steps, before, compareDue)
    this.#stepById.delete(id)
    const step = this.#pipeline.get('step', id)
    if (!step || !isPending(step) || !isStepOfHunt(this.#pipeline, step, this.#scope.huntId)) return
    const timed = { step, dueAt: dueAtOf(step, this.#scope.zone), isOverdue: false }
    this.#stepById.set(id, timed)
    insertSorted(this.#steps, timed, compareDue)
  }
}

/** Today, worked out from its beginning. */
export const todayOf = (pipeline: Pipeline, huntId: Id, now: Instant, zone: string, fadedAfterDays: number): Today =>
  new TodayLists(pipeline, { huntId, today: dayOf(now, zone), zone, fadedAfterDays }).at(now)
