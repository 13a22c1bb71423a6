import type { Application } from '../../model/application'
import type { Company } from '../../model/company'
import { compareText } from '../../model/compare-text'
import type { Contact } from '../../model/contact'
import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import { compareEntries, type TimelineEntry } from '../../model/timeline-entry'
import type { Pipeline } from '../../records/pipeline'
import { caseOf, type ReportContext } from '../reports/case'
import { ALWAYS } from '../reports/report-filter'
import { type LedgerRow, silenceLedger } from '../reports/silence-ledger'
import { appliedDayOf } from '../timeline'
import { factsOf } from './application-facts'
import { type CompanyRow, companyRow } from './company-rows'

/** An application of the dossier. */
export type DossierApplication = {
  readonly application: Application
  readonly appliedOn: Day | null
  /** The newest day on its timeline. */
  readonly lastOn: Day | null
  /** It went through this company as the agency. */
  readonly isThroughAgency: boolean
}

/** Everything that the user has had to do with a company, over all hunts. */
export type CompanyDossier = {
  readonly company: Company
  /** What it comes to, as in the list of all. */
  readonly row: CompanyRow
  /** The newest first. */
  readonly applications: readonly DossierApplication[]
  /** What happened in all of them, the newest first. */
  readonly history: readonly TimelineEntry[]
  /** Who works there, and whoever stands on one of the applications there. */
  readonly people: readonly Contact[]
  /** Of the company's own applications; `null`: nothing has been waited for. */
  readonly ledger: LedgerRow | null
}

/** `null` once the company is gone. */
export const companyDossier = (pipeline: Pipeline, companyId: Id, context: ReportContext): CompanyDossier | null => {
  const company = pipeline.get('company', companyId)
  if (!company) return null
  const own = [...pipeline.applicationsOf(companyId)]
  const through = [...pipeline.all('application').values()].filter(({ agencyId }) => agencyId === companyId)
  const others = through.filter((each) => each.companyId !== companyId)
  const history = [...own, ...others].flatMap(({ id }) => [...pipeline.entriesOf(id)])
  const cases = own.map((application) => caseOf(pipeline, application, context))
  const factsOfEach = (application: Application) => factsOf(pipeline, application)
  const [ledger = null] = silenceLedger(
    cases.filter(({ isApplied }) => isApplied),
    'company',
    { period: ALWAYS, fadedAfterDays: context.fadedAfterDays, today: context.today },
  )
  return {
    company,
    row: companyRow(company, own.map(factsOfEach), through.map(factsOfEach)),
    applications: [
      ...own.map((application) => dossierApplication(pipeline, application, false)),
      ...others.map((application) => dossierApplication(pipeline, application, true)),
    ].sort(compareApplications),
    history: history.sort((a, b) => compareEntries(b, a)),
    people: peopleOf(pipeline, companyId, own),
    ledger,
  }
}

const dossierApplication = (
  pipeline: Pipeline,
  application: Application,
  isThroughAgency: boolean,
): DossierApplication => {
  const entries = [...pipeline.entriesOf(application.id)]
  const lastOn = entries.reduce<Day | null>((last, { at }) => (last === null || at.day > last ? at.day : last), null)
  return { application, appliedOn: appliedDayOf(entries), lastOn, isThroughAgency }
}

const compareApplications = (a: DossierApplication, b: DossierApplication): number =>
  compareText(b.appliedOn ?? b.lastOn ?? '', a.appliedOn ?? a.lastOn ?? '') ||
  compareText(b.application.id, a.application.id)

const peopleOf = (pipeline: Pipeline, companyId: Id, applications: readonly Application[]): readonly Contact[] => {
  const ids = new Set(applications.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId)))
  return [...pipeline.all('contact').values()]
    .filter((contact) => contact.companyId === companyId || ids.has(contact.id))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
}
