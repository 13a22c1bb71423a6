import type { DossierApplication } from '../../../../shared/queries/companies/company-dossier'
import { openApplication } from '../../../acts/open-application'
import { useCard } from '../../../state/use-card'
import { useRecord } from '../../../state/use-pipeline'
import { dayWords } from '../../../state/words/day-words'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from './dossier.module.css'

/** All applications there, of all hunts. */
export const CompanyApplications = ({ applications }: { readonly applications: readonly DossierApplication[] }) => (
  <Section title={texts('companies.applications')}>
    {applications.length === 0 ? (
      <p className={styles.none}>{texts('companies.noApplications')}</p>
    ) : (
      <ul className={styles.list}>
        {applications.map((each) => (
          <ApplicationItem key={each.application.id} {...each} />
        ))}
      </ul>
    )}
  </Section>
)

const ApplicationItem = ({ application, appliedOn, lastOn, isThroughAgency }: DossierApplication) => {
  const { id, huntId, stageId, role, outcome, archivedAt, companyId } = application
  const hunt = useRecord('hunt', huntId)?.name ?? ''
  const { name: stage = '', kind } = useRecord('stage', stageId) ?? {}
  const isSaved = kind === 'saved' || outcome === 'dropped'
  const company = useRecord('company', companyId)?.name ?? texts('common.unknownCompany')
  const card = useCard(id)
  const words = [
    appliedOn === null
      ? texts(isSaved ? 'companies.notApplied' : 'companies.appliedUnknown')
      : texts('companies.appliedOn', { day: dayWords(appliedOn) }),
    outcome !== null && lastOn !== null
      ? texts('companies.endedOn', { outcome: texts(`labels.outcome.${outcome}`), day: dayWords(lastOn) })
      : texts('companies.inStage', { count: card?.inStageDays ?? 0, stage }),
    ...(card?.quietDays == null ? [] : [texts('companies.quiet', { count: card.quietDays })]),
    ...(archivedAt === null ? [] : [texts('companies.archived')]),
    hunt,
  ]
  const turn = archivedAt === null ? (card?.turn ?? null) : null
  const name = role || texts('common.noRole')
  return (
    <li className={styles.item} data-application={id}>
      <button type="button" className={styles.open} onClick={() => void openApplication(id)}>
        <span className={styles.what}>
          {isThroughAgency ? `${name} · ${texts('companies.throughAgency', { company })}` : name}
        </span>
        <span className={styles.sub}>{words.join(' · ')}</span>
      </button>
      {turn !== null && (
        <span className={styles.mark} data-turn={turn}>
          {texts(`labels.turn.${turn}`)}
        </span>
      )}
      <span className={styles.mark}>{outcome === null ? stage : texts(`labels.outcome.${outcome}`)}</span>
    </li>
  )
}
