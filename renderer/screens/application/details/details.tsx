import { IconExternalLink } from '@tabler/icons-react'
import { JOB_FIELDS, PAPER_FIELDS, type TextFieldName } from '../../../../shared/fields/lists'
import { type Application, EMPLOYMENT_TYPES, WORK_MODES } from '../../../../shared/model/application'
import { BeenHereHint } from '../../../parts/been-here'
import { ChoiceField } from '../../../parts/fields/choice-field'
import { CompanyField } from '../../../parts/fields/company-field'
import { DayField } from '../../../parts/fields/day-field'
import styles from '../../../parts/fields/fields.module.css'
import { SalaryField } from '../../../parts/fields/salary-field'
import { SourceField } from '../../../parts/fields/source-field'
import { TagsField } from '../../../parts/fields/tags-field'
import { TextField } from '../../../parts/fields/text-field'
import { isWebAddress, OutsideLink } from '../../../parts/outside'
import { submitFields } from '../../../state/submit'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'

/** Every other field of the application. */
export const Details = ({ application }: { readonly application: Application }) => {
  const { id } = application
  const company = useRecord('company', application.companyId)
  const agency = useRecord('company', application.agencyId)
  const text = (field: TextFieldName) => (
    <TextField
      key={field}
      name={`${id}/${field}`}
      label={texts(`panel.details.${field}`)}
      saved={application[field]}
      submit={(value) => submitFields(id, { [field]: value })}
    />
  )
  return (
    <Section title={texts('panel.details.title')}>
      <div className={styles.grid}>
        <div className={styles.wide}>
          <CompanyField
            name={`${id}/company`}
            label={texts('panel.details.company')}
            saved={company?.name ?? ''}
            isOptional={false}
            submit={(value) => submitFields(id, { company: value })}
            hint={(name) => <BeenHereHint company={name} exceptId={id} />}
          />
        </div>
        <TextField
          name={`${id}/url`}
          className={styles.wide ?? ''}
          label={texts('panel.details.url')}
          type="url"
          saved={application.url}
          submit={(url) => submitFields(id, { url: url.trim() })}
          hint={(url) => (url.trim() === '' || isWebAddress(url) ? null : texts('panel.details.urlHint'))}
          beside={(url) =>
            isWebAddress(url) && (
              <OutsideLink address={url} label={texts('panel.details.openUrl')} icon={IconExternalLink} />
            )
          }
        />
        {JOB_FIELDS.map(text)}
        <ChoiceField
          name={`${id}/workMode`}
          label={texts('panel.details.workMode')}
          saved={application.workMode}
          choices={WORK_MODES}
          wordsOf={(mode) => texts(`labels.workMode.${mode}`)}
          submit={(workMode) => submitFields(id, { workMode })}
        />
        <ChoiceField
          name={`${id}/employmentType`}
          label={texts('panel.details.employmentType')}
          saved={application.employmentType}
          choices={EMPLOYMENT_TYPES}
          wordsOf={(type) => texts(`labels.employmentType.${type}`)}
          submit={(employmentType) => submitFields(id, { employmentType })}
        />
        <DayField
          name={`${id}/deadline`}
          label={texts('panel.details.deadline')}
          saved={application.deadline}
          submit={(deadline) => submitFields(id, { deadline })}
        />
        {(['salary', 'desiredSalary'] as const).map((field) => (
          <SalaryField
            key={field}
            name={`${id}/${field}`}
            label={texts(`panel.details.${field}`)}
            saved={application[field]}
            submit={(salary) => submitFields(id, { [field]: salary })}
          />
        ))}
        <SourceField
          name={`${id}/source`}
          saved={application.source}
          submit={(source) => submitFields(id, { source })}
        />
        <div>
          <CompanyField
            name={`${id}/agency`}
            label={texts('panel.details.agency')}
            saved={agency?.name ?? ''}
            isOptional
            submit={(value) => submitFields(id, { agency: value })}
            hint={(name) => <BeenHereHint company={name} exceptId={id} isAgency />}
          />
        </div>
        <TagsField
          name={`${id}/tags`}
          className={styles.wide ?? ''}
          saved={application.tags}
          submit={(tags) => submitFields(id, { tags })}
        />
        {PAPER_FIELDS.map(text)}
      </div>
    </Section>
  )
}
