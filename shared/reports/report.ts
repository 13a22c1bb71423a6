import type { Texts } from '../i18n/create-i18n'
import type { en } from '../i18n/en/index'
import type { Weekday } from '../model/first-weekday'
import type { Id } from '../model/id'
import type { Day } from '../model/time'
import type { Filtered, Period } from '../queries/reports/report-filter'
import type { Work } from '../queries/reports/work'
import type { Words } from '../words/words'
import type { NamesInTables } from './names'
import type { ReportTable } from './report-table'

/** All that a report's figures may depend on. */
export type ReportQuestion = Filtered & {
  /** What it means differs from report to report: see each one's `work`. */
  readonly period: Period
  /** The cut-off. */
  readonly today: Day
  readonly zone: string
  readonly fadedAfterDays: number
  /** Where somebody may wait, in the order of the board. */
  readonly stageIds: readonly Id[]
  /** The first day of a week. */
  readonly firstWeekday: Weekday
  /** People stand in the ledger only when the user wants them there. */
  readonly withRecruiters: boolean
}

/** What a report counts. */
export type ReportSize = {
  readonly count: number
  readonly of: 'applications' | 'interviewed' | 'stays' | 'waits' | 'happenings'
}

/** What is said with the figures, in whole words. */
export type ReportNotes = {
  /** Why there is nothing to see, or too little for a percentage; `null`: there is. */
  readonly tooEarly: string | null
  /** What the report has to say. */
  readonly sentences: readonly string[]
  /** What stands beside the figures or is left out of them, in a few words each. */
  readonly beside: readonly string[]
}

/** What tables are written with. */
export type ReportWords = Words & {
  /** As the user wrote them, or hidden. */
  readonly names: NamesInTables
}

/** Its words in the catalogue: question, short name and explanation under one name. */
type Named = keyof typeof en.reports.question & keyof typeof en.reports.short & keyof typeof en.reports.explained

/**
 * A report, stated once: the screen draws its value; CSV files, print, pictures' captions and the command line are made of the
 * same. Nothing that leaves the program is read from what is drawn.
 */
export type Report<Name extends Named, Asked extends keyof ReportQuestion, Value, Drawn> = {
  readonly name: Name
  /** It takes the whole width of the page. */
  readonly isWide: boolean
  /** What its picture shows; `null`: it has none. Names stand in rows alone. */
  readonly picture: 'chart' | 'rows' | null
  /** The value is worked out anew when one of these changes. `work` is given no other. */
  readonly asks: readonly Asked[]
  readonly work: (asked: Pick<ReportQuestion, Asked>) => Work<Value>
  readonly size: (value: Value) => ReportSize
  /** In the order in which they are read. One is called as the report is. */
  readonly tables: (value: Value, words: ReportWords) => readonly ReportTable[]
  readonly notes: (value: Value, words: Words) => ReportNotes
  /** The numbers of the picture, for who draws it. */
  readonly drawn: (value: Value, words: ReportWords) => Drawn
  /** Its picture as text for sankeymatic.com. */
  readonly sankeymatic?: (value: Value, caption: readonly string[], texts: Texts) => string
}

/** A report that was worked out, whatever its value is. */
export type ToldReport = {
  readonly size: ReportSize
  readonly tables: (words: ReportWords) => readonly ReportTable[]
  readonly notes: (words: Words) => ReportNotes
}

/** The same report, which can also be told without knowing its value. */
export const defineReport = <Name extends Named, Asked extends keyof ReportQuestion, Value, Drawn>(
  report: Report<Name, Asked, Value, Drawn>,
) => ({
  ...report,
  *told(question: ReportQuestion): Work<ToldReport> {
    const value = yield* report.work(question)
    return {
      size: report.size(value),
      tables: (words) => report.tables(value, words),
      notes: (words) => report.notes(value, words),
    }
  },
})

/** Notes without what there is nothing to say of. */
export const notesOf = (notes: {
  readonly tooEarly?: string | null
  readonly sentences?: readonly (string | null)[]
  readonly beside?: readonly (string | null)[]
}): ReportNotes => ({
  tooEarly: notes.tooEarly ?? null,
  sentences: (notes.sentences ?? []).filter((words) => words !== null),
  beside: (notes.beside ?? []).filter((words) => words !== null),
})

/** A report's n in words. */
export const sizeWords = ({ of, count }: ReportSize, { texts }: Words): string =>
  texts(`reportTables.n.${of}`, { count })

/** Of one thing in each part. */
export const sumOf = <Part>(parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0)
