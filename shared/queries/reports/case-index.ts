import type { Id } from '../../model/id'
import type { Pipeline } from '../../records/pipeline'
import type { Kind, RecordDiff } from '../../records/record'
import { applicationsOfChange } from '../../records/touched'
import { type Case, caseOf, type ReportContext } from './case'
import { settledCases } from './settled-cases'
import type { Work } from './work'

/** What a case is worked out from; steps tell what is to come, not what happened. */
const READ: ReadonlySet<Kind> = new Set(['application', 'entry', 'interview'])

/** The cases from change to change: only those that a diff touches are worked out again. */
export class CaseIndex {
  #cases = new Map<Id, Case>()
  #context: ReportContext | null = null

  /** Forgets what a change touches, and says whether it touches any case; `null`: everything may have changed. */
  touch(diff: RecordDiff | null): boolean {
    if (diff === null) {
      this.#cases = new Map()
      return true
    }
    let isTouched = false
    for (const change of diff) {
      if (READ.has(change.kind)) for (const id of applicationsOfChange(change)) this.#cases.delete(id)
      else if (change.kind === 'stage' && change.before?.kind !== change.after?.kind)
        // What a stage means counts in every case that ever stood in it.
        this.#cases = new Map()
      // The end of a hunt is the cut-off of all in it.
      else if (change.kind !== 'hunt' || change.before?.endedOn === change.after?.endedOn) continue
      isTouched = true
    }
    return isTouched
  }

  /**
   * Every case that was ever applied to, as `casesOf` has them. It may pause after each one; what is touched in a pause is
   * worked out again before the end.
   */
  *all(pipeline: Pipeline, context: ReportContext): Work<readonly Case[]> {
    if (!isSame(context, this.#context)) this.#cases = new Map()
    this.#context = context
    // Work that is overtaken by a new beginning goes on in the old map, which nobody asks any more.
    const known = this.#cases
    for (const application of pipeline.all('application').values()) {
      if (known.has(application.id)) continue
      known.set(application.id, caseOf(pipeline, application, context))
      yield
    }
    const cases: Case[] = []
    for (const application of pipeline.all('application').values()) {
      const one = known.get(application.id) ?? caseOf(pipeline, application, context)
      known.set(application.id, one)
      if (one.isApplied) cases.push(one)
    }
    return settledCases(pipeline, cases, context)
  }
}

const isSame = (a: ReportContext, b: ReportContext | null): boolean =>
  a.today === b?.today && a.zone === b.zone && a.fadedAfterDays === b.fadedAfterDays
