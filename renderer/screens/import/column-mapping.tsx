import { Button, NativeSelect } from '@mantine/core'
import { IconArrowRight, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../../shared/csv/import-contract'
import { announce } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { isCompanyMapped, withColumn } from './mapping'
import styles from './mapping-step.module.css'
import type { ReadTable } from './use-reading'

type Props = {
  readonly table: ReadTable
  readonly mapping: ImportMapping
  readonly onChange: (mapping: ImportMapping) => void
}

const EXAMPLES = 3

const isField = (value: string): value is ImportField => IMPORT_FIELDS.some((field) => field === value)

/** What each column becomes, with its first values beside it. Columns that nothing was proposed for are folded away. */
export const ColumnMapping = ({ table, mapping, onChange }: Props) => {
  const [isUnfolded, setUnfolded] = useState(!isCompanyMapped(table, table.mapping))
  const indexes = table.header.map((_, index) => index)
  const folded = indexes.filter((index) => table.mapping.columns[index] === null && mapping.columns[index] === null)
  const shown = isUnfolded ? indexes : indexes.filter((index) => !folded.includes(index))

  const change = (index: number, value: string): void => {
    const field = isField(value) ? value : null
    const changed = withColumn(mapping, index, field)
    if (field !== null && changed.columns.some((each, other) => other !== index && each !== mapping.columns[other]))
      announce(texts('importWizard.columnTwice', { field: texts(`import.fields.${field}`) }))
    onChange(changed)
  }

  if (table.preset === 'callback')
    return (
      <section className={styles.section}>
        <h4 className={styles.title}>{texts('importWizard.columnsTitle')}</h4>
        <p className={styles.hint}>{texts('importWizard.columnsWhole')}</p>
      </section>
    )
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>{texts('importWizard.columnsTitle')}</h4>
      <p className={styles.hint}>{texts('importWizard.columnsHint')}</p>
      <ul className={styles.rows}>
        {shown.map((index) => (
          <ColumnRow
            key={index}
            header={nameOf(table, index)}
            examples={examplesOf(table, index)}
            field={mapping.columns[index] ?? null}
            onChange={(value) => change(index, value)}
          />
        ))}
      </ul>
      {folded.length > 0 && (
        <Button
          className={styles.fold}
          variant="subtle"
          size="compact-sm"
          aria-expanded={isUnfolded}
          leftSection={isUnfolded ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded
            ? texts('importWizard.columnsFold')
            : texts('importWizard.columnsLeftOut', { count: folded.length })}
        </Button>
      )}
    </section>
  )
}

type RowProps = {
  readonly header: string
  readonly examples: string
  readonly field: ImportField | null
  readonly onChange: (value: string) => void
}

const ColumnRow = ({ header, examples, field, onChange }: RowProps) => (
  <li className={styles.row} data-quiet={field === null}>
    <div className={styles.what}>
      <span className={styles.name}>{header}</span>
      <span className={styles.examples}>{examples || texts('importWizard.columnNoExamples')}</span>
    </div>
    <IconArrowRight className={styles.arrow} size={16} stroke={1.6} aria-hidden />
    <div className={styles.target}>
      <NativeSelect
        aria-label={texts('importWizard.columnLabel', { header })}
        value={field ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{texts('importWizard.columnLeaveOut')}</option>
        {IMPORT_FIELDS.map((each) => (
          <option key={each} value={each}>
            {texts(`import.fields.${each}`)}
          </option>
        ))}
      </NativeSelect>
    </div>
  </li>
)

const nameOf = (table: ReadTable, index: number): string =>
  table.header[index]?.trim() || texts('importWizard.columnNoName', { number: index + 1 })

const examplesOf = (table: ReadTable, index: number): string => {
  const values = table.sampleRows
    .map((row) => row[index]?.trim() ?? '')
    .filter((value) => value !== '' && value !== '-')
  return [...new Set(values)].slice(0, EXAMPLES).join(' · ').slice(0, 200)
}
