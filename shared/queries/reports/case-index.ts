import type { Id } from '../../model/id'
import type { Pipeline } from '../../records/pipeline'
import type { RecordDiff } from '../../records/record'
import { type Case, caseOf, type ReportContext } from './case'
import type { Work } from './work'

/** The cases from change to change: only those that a diff touches are worked out again. */
export class CaseIndex {
  readonly #cases = new Map<Id, Case>()
  #context: ReportContext | null = null

  /** Forgets what a change touches; `null`: everything may have changed. */
  touch(diff: RecordDiff | null): void {
    if (diff === null) this.#cases.clear()
    for (const change of diff ?? []) {
      if (change.kind === 'application') this.#cases.delete(change.id)
      if (change.kind === 'entry' || change.kind === 'interview')
        for (const record of [change.before, change.after]) if (record) this.#cases.delete(record.applicationId)
      // What a stage means counts in every case that ever stood in it.
      if (change.kind === 'stage' && change.before?.kind !== change.after?.kind) this.#cases.clear()
    }
  }

  /**
   * Every case that was ever applied to, as `casesOf` has them. It may pause after each one; what is touched in a pause is
   * worked out again before the end.
   */
  *all(pipeline: Pipeline, context: ReportContext): Work<readonly Case[]> {
    if (!isSame(context, this.#context)) this.#cases.clear()
    this.#context = context
    for (const application of pipeline.all('application').values()) {
      if (this.#cases.has(application.id)) continue
      this.#cases.set(application.id, caseOf(pipeline, application, context))
      yield
    }
    const cases: Case[] = []
    for (const application of pipeline.all('application').values()) {
      const one = this.#cases.get(application.id) ?? caseOf(pipeline, application, context)
      this.#cases.set(application.id, one)
      if (one.isApplied) cases.push(one)
    }
    return cases
  }
}

const isSame = (a: ReportContext, b: ReportContext | null): boolean =>
  a.today === b?.today && a.zone === b.zone && a.fadedAfterDays === b.fadedAfterDays
