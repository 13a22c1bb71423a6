import type { Id } from '../../shared/model/id'
import { type CompanyDossier, companyDossier } from '../../shared/queries/companies/company-dossier'
import { companyRows } from '../../shared/queries/companies/company-rows'
import { zoneNow } from '../clock'
import { texts } from '../i18n'
import { watch } from '../state/replica'
import { useSettings } from '../state/settings'
import { usePipeline } from '../state/use-pipeline'
import { useToday } from '../state/use-today'
import { CompanyApplications } from './company-applications'
import { CompanyFacts } from './company-facts'
import { CompanyHistory } from './company-history'
import { CompanyPeople } from './company-people'
import { lastContactWords } from './contact-words'
import { DossierFrame, GoneDossier } from './dossier-frame'
import { DuplicateOf } from './duplicates-notice'
import { keptFacts } from './kept-facts'
import { Ledger } from './ledger'

const WATCHED = ['company', 'contact', 'application', 'entry', 'interview', 'stage'].map(watch.kind)

/** Everything that the user has had to do with a company. */
export const CompanyDossierPage = ({ id }: { readonly id: Id }) => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const dossier = usePipeline(
    (pipeline) => companyDossier(pipeline, id, { today, zone: zoneNow(), fadedAfterDays }),
    WATCHED,
    [id, today, fadedAfterDays],
  )
  if (dossier === null) return <GoneDossier />
  return (
    <DossierFrame
      title={dossier.company.name}
      summary={<Summary dossier={dossier} />}
      notice={<DuplicateOf of="company" id={id} />}
      main={
        <>
          <CompanyApplications applications={dossier.applications} />
          <CompanyHistory history={dossier.history} />
        </>
      }
      side={
        <>
          <Ledger row={dossier.ledger} />
          <CompanyPeople people={dossier.people} />
          <CompanyFacts company={dossier.company} />
        </>
      }
    />
  )
}

const Summary = ({ dossier: { company } }: { readonly dossier: CompanyDossier }) => {
  const today = useToday((clock) => clock.today)
  const row = usePipeline(
    (pipeline) => companyRows(pipeline, keptFacts).find((each) => each.company.id === company.id) ?? null,
    WATCHED,
    [company.id],
  )
  if (row === null || row.applications + row.asAgency === 0) return texts('companies.summary.nothing')
  return [
    ...(row.applications > 0 ? [texts('companies.summary.applications', { count: row.applications })] : []),
    ...(row.asAgency > 0 ? [texts('companies.summary.asAgency', { count: row.asAgency })] : []),
    ...(row.applied > 0 ? [texts('companies.summary.answered', { answered: row.answered, applied: row.applied })] : []),
    ...(row.lastContactOn === null
      ? []
      : [texts('companies.summary.lastContact', { when: lastContactWords(row.lastContactOn, today) })]),
  ].join(' · ')
}
