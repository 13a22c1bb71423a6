import type { Id } from '../../../../shared/model/id'
import { companyDossier } from '../../../../shared/queries/companies/company-dossier'
import type { CompanyRow } from '../../../../shared/queries/companies/company-rows'
import { zoneNow } from '../../../state/clock'
import { useSettings } from '../../../state/settings'
import { usePipeline } from '../../../state/use-pipeline'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { lastContactWords } from '../contact-words'
import { DuplicateOf } from '../merging/duplicates-notice'
import { CompanyApplications } from './company-applications'
import { CompanyFacts } from './company-facts'
import { CompanyHistory } from './company-history'
import { CompanyPeople } from './company-people'
import { DossierFrame, GoneDossier } from './dossier-frame'
import { Ledger } from './ledger'

/** Everything that the user has had to do with a company. */
export const CompanyDossierPage = ({ id }: { readonly id: Id }) => {
  const today = useToday((clock) => clock.today)
  const fadedAfterDays = useSettings((settings) => settings.fadedAfterDays)
  const dossier = usePipeline(
    (pipeline) => companyDossier(pipeline, id, { today, zone: zoneNow(), fadedAfterDays }),
    [id, today, fadedAfterDays],
  )
  if (dossier === null) return <GoneDossier />
  return (
    <DossierFrame
      title={dossier.company.name}
      summary={<Summary row={dossier.row} />}
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

const Summary = ({ row }: { readonly row: CompanyRow }) => {
  const today = useToday((clock) => clock.today)
  if (row.applications + row.asAgency === 0) return texts('companies.summary.nothing')
  return [
    ...(row.applications > 0 ? [texts('companies.summary.applications', { count: row.applications })] : []),
    ...(row.asAgency > 0 ? [texts('companies.summary.asAgency', { count: row.asAgency })] : []),
    ...(row.applied > 0 ? [texts('companies.summary.answered', { answered: row.answered, applied: row.applied })] : []),
    ...(row.lastContactOn === null
      ? []
      : [texts('companies.summary.lastContact', { when: lastContactWords(row.lastContactOn, today) })]),
  ].join(' · ')
}
