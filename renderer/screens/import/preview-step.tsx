import { Loader, Switch } from '@mantine/core'
import { IconHistory, IconLeaf } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { ImportMapping, ImportPreview } from '../../../shared/csv/import-contract'
import { announce } from '../../state/ui-store'
import { countWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import styles from './preview-step.module.css'
import { PreviewTable } from './preview-table'
import { ProblemTable } from './problem-table'
import { StepHeading } from './step-list'

type Props = {
  readonly preview: ImportPreview | null
  readonly isFresh: boolean
  readonly mapping: ImportMapping
  readonly onChange: (mapping: ImportMapping) => void
}

/** A dry run in numbers and rows: nothing is added before the last button. */
export const PreviewStep = ({ preview, isFresh, mapping, onChange }: Props) => {
  const applications = preview?.applications
  useEffect(() => {
    if (applications !== undefined) announce(texts('common.applications', { count: applications }))
  }, [applications])
  return (
    <>
      <StepHeading step="preview">{texts('importWizard.previewTitle')}</StepHeading>
      {preview === null ? (
        <p className={styles.working}>
          <Loader size="sm" /> {texts('importWizard.working')}
        </p>
      ) : (
        <div className={styles.body} aria-busy={!isFresh}>
          <Counts preview={preview} />
          <Duplicates preview={preview} mapping={mapping} onChange={onChange} />
          <KnownCompanies preview={preview} />
          <p className={styles.past}>
            <IconLeaf size={18} stroke={1.6} aria-hidden />
            {texts('importWizard.past')}
          </p>
          {preview.applications === 0 && <p className={styles.nothing}>{texts('importWizard.nothing')}</p>}
          {preview.problemCount > 0 && <ProblemTable problems={preview.problems} count={preview.problemCount} />}
          {preview.rows.length > 0 && <PreviewTable rows={preview.rows} />}
        </div>
      )}
    </>
  )
}

const Counts = ({ preview }: { readonly preview: ImportPreview }) => {
  const counts = [
    { value: preview.applications, text: texts('importWizard.countAdded'), isMain: true },
    { value: preview.duplicates, text: texts('importWizard.countDuplicates'), isMain: false },
    { value: preview.skipped, text: texts('importWizard.countSkipped'), isMain: false },
    { value: preview.leftOut, text: texts('importWizard.countLeftOut'), isMain: false },
  ]
  return (
    <dl className={styles.counts}>
      {counts.map(({ value, text, isMain }) => (
        <div key={text} className={styles.count} data-main={isMain} data-none={value === 0}>
          <dt>{text}</dt>
          <dd>{countWords(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "You have been here before", of a whole table. */
const KnownCompanies = ({ preview: { atKnownCompanies } }: { readonly preview: ImportPreview }) =>
  atKnownCompanies.applications === 0 ? null : (
    <p className={styles.past} data-testid="known-companies">
      <IconHistory size={18} stroke={1.6} aria-hidden />
      {texts('importWizard.knownCompanies', {
        count: atKnownCompanies.applications,
        companies: texts('companies.companyCount', { count: atKnownCompanies.companies }),
      })}
    </p>
  )

type DuplicatesProps = Pick<Props, 'mapping' | 'onChange'> & { readonly preview: ImportPreview }

const Duplicates = ({ preview, mapping, onChange }: DuplicatesProps) => {
  if (preview.duplicates === 0 && !mapping.withDuplicates) return null
  return (
    <div className={styles.duplicates}>
      <span>
        {texts(mapping.withDuplicates ? 'importWizard.duplicatesAdded' : 'importWizard.duplicatesHeld', {
          count: preview.duplicates,
        })}
      </span>
      <Switch
        label={texts('importWizard.duplicatesSwitch')}
        checked={mapping.withDuplicates}
        onChange={(event) => onChange({ ...mapping, withDuplicates: event.currentTarget.checked })}
      />
    </div>
  )
}
