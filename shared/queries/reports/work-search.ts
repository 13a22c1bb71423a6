import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import { compareEntries } from '../../model/timeline-entry'
import type { Case, CaseEnd } from './case'
import { isWithin, type Period } from './report-filter'

/** One line of the list that an authority asks for. */
export type WorkSearchLine = {
  readonly day: Day
  readonly what: 'applied' | 'interview' | 'follow-up'
  /** `false`: an interview that the clock alone counted as held; nobody said that it took place. */
  readonly isConfirmed: boolean
  readonly applicationId: Id
  readonly companyId: Id
  readonly role: string
  /** How: where the posting was found, and its address. */
  readonly source: string
  readonly url: string
  readonly result: CaseEnd
}

/** What the user did to find work in the period, day by day: applications, interviews, follow-ups. */
export const workSearchOf = (cases: readonly Case[], period: Period): readonly WorkSearchLine[] =>
  cases
    .flatMap(({ application, timeline, end, unconfirmed }) =>
      timeline.flatMap((entry) => {
        const what = WHAT[entry.kind]
        if (what === undefined || !isWithin(period, entry.at.day)) return []
        const { id: applicationId, companyId, role, source, url } = application
        const isConfirmed = !unconfirmed.has(entry.id)
        const known = { applicationId, companyId, role, source, url, result: end }
        const line = { day: entry.at.day, what, isConfirmed, ...known }
        return [{ line, entry }]
      }),
    )
    .sort((a, b) => compareEntries(a.entry, b.entry))
    .map(({ line }) => line)

const WHAT: Readonly<Record<string, WorkSearchLine['what']>> = {
  applied: 'applied',
  'interview-held': 'interview',
  'follow-up': 'follow-up',
}
