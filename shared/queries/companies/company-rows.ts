import type { Application } from '../../model/application'
import type { Company } from '../../model/company'
import type { Id } from '../../model/id'
import type { Day } from '../../model/time'
import type { Pipeline } from '../../records/pipeline'
import type { Turn } from '../whose-turn'
import type { ApplicationFacts } from './application-facts'

/** A company in the list of all, over all hunts, archived applications too. */
export type CompanyRow = {
  readonly company: Company
  readonly applications: number
  /** As the agency between the user and somebody else. */
  readonly asAgency: number
  readonly applied: number
  readonly answered: number
  readonly lastContactOn: Day | null
  /** The user's as soon as it is theirs in one application, else the company's. */
  readonly turn: Turn
  readonly plannedInterviews: number
}

type Draft = { -readonly [K in keyof CompanyRow]: CompanyRow[K] }

/** One row for each company, in no order. `factsOf` may answer from what it has kept. */
export const companyRows = (
  pipeline: Pipeline,
  factsOf: (application: Application) => ApplicationFacts,
): readonly CompanyRow[] => {
  const rows = new Map<Id, Draft>()
  for (const company of pipeline.all('company').values()) rows.set(company.id, blankRow(company))
  for (const application of pipeline.all('application').values()) {
    const facts = factsOf(application)
    const row = rows.get(application.companyId)
    if (row) take(row, facts)
    const agency = application.agencyId === null ? undefined : rows.get(application.agencyId)
    if (agency) takeAsAgency(agency, facts)
  }
  return [...rows.values()]
}

/** The row of one company, from the facts of its own applications and of those that went through it as an agency. */
export const companyRow = (
  company: Company,
  own: readonly ApplicationFacts[],
  through: readonly ApplicationFacts[],
): CompanyRow => {
  const row = blankRow(company)
  for (const facts of own) take(row, facts)
  for (const facts of through) takeAsAgency(row, facts)
  return row
}

const blankRow = (company: Company): Draft => ({
  company,
  applications: 0,
  asAgency: 0,
  applied: 0,
  answered: 0,
  lastContactOn: null,
  turn: null,
  plannedInterviews: 0,
})

const takeAsAgency = (row: Draft, facts: ApplicationFacts): void => {
  row.asAgency++
  row.lastContactOn = newer(row.lastContactOn, facts.lastContactOn)
}

const take = (row: Draft, facts: ApplicationFacts): void => {
  row.applications++
  if (facts.isApplied) row.applied++
  if (facts.isAnswered) row.answered++
  row.plannedInterviews += facts.plannedInterviews
  row.lastContactOn = newer(row.lastContactOn, facts.lastContactOn)
  if (facts.turn !== null && row.turn !== 'mine') row.turn = facts.turn
}

const newer = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a)
