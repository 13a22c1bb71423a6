import { NativeSelect, Radio } from '@mantine/core'
import type { DateOrder, ImportMapping, ImportPreview } from '../../../shared/csv/import-contract'
import type { Id } from '../../../shared/model/id'
import { listWords } from '../../state/words/number-words'
import { texts } from '../../ui/i18n'
import { ColumnMapping } from './column-mapping'
import { isCompanyMapped } from './mapping'
import styles from './mapping-step.module.css'
import { Notice } from './notice'
import { StageMapping } from './stage-mapping'
import { StepHeading } from './step-list'
import type { ImportHunts } from './use-import-hunt'
import type { ReadTable } from './use-reading'

type Props = {
  readonly table: ReadTable
  readonly mapping: ImportMapping
  readonly preview: ImportPreview | null
  /** The user wanted to go on, but something waits for a decision. */
  readonly isBlocked: boolean
  readonly hunts: ImportHunts
  readonly onHunt: (huntId: Id) => void
  readonly onChange: (mapping: ImportMapping) => void
}

/** How the table is understood: its columns, its stage words, its dates; all of it proposed, all of it open to change. */
export const MappingStep = ({ table, mapping, preview, isBlocked, hunts, onHunt, onChange }: Props) => {
  const names = listWords(table.fileNames)
  return (
    <>
      <div>
        <StepHeading step="mapping">{texts('importWizard.mappingTitle')}</StepHeading>
        <p className={styles.hint}>
          {texts('importWizard.looksLike', { preset: texts(`import.presets.${table.preset}`), count: table.rowCount })}
          {names === '' ? null : <> {texts('importWizard.fromFiles', { names })}</>}
        </p>
      </div>
      {isBlocked && <Blocked table={table} mapping={mapping} preview={preview} />}
      {table.isDateOrderOpen && (
        <DateQuestion order={mapping.dateOrder} onChange={(dateOrder) => onChange({ ...mapping, dateOrder })} />
      )}
      <StageMapping
        mapping={mapping}
        words={preview?.stageWords ?? table.stageWords}
        undecided={preview?.undecidedWords ?? []}
        onChange={onChange}
      />
      <ColumnMapping table={table} mapping={mapping} onChange={onChange} />
      {hunts.hunts.length > 1 && table.preset !== 'callback' && (
        <NativeSelect
          className={styles.hunt}
          label={texts('importWizard.huntLabel')}
          value={hunts.huntId ?? ''}
          data={hunts.hunts.map((hunt) => ({ value: hunt.id, label: hunt.name }))}
          onChange={(event) => onHunt(event.currentTarget.value)}
        />
      )}
    </>
  )
}

type BlockedProps = Pick<Props, 'table' | 'mapping' | 'preview'>

/** Says what keeps the import from going on, and takes the user there. */
const Blocked = ({ table, mapping, preview }: BlockedProps) => {
  const undecided = preview?.undecidedWords ?? []
  const isCompanyMissing = !isCompanyMapped(table, mapping)
  if (!isCompanyMissing && undecided.length === 0) return null
  const words = listWords(undecided.map((word) => (word === '' ? texts('importWizard.stageWordNone') : `“${word}”`)))
  return (
    <Notice>
      {isCompanyMissing
        ? texts('importWizard.companyNeeded')
        : texts('importWizard.undecided', { count: undecided.length, words })}
    </Notice>
  )
}

type DateProps = { readonly order: DateOrder; readonly onChange: (order: DateOrder) => void }

const isDateOrder = (value: string): value is DateOrder => value === 'day-month' || value === 'month-day'

/** Asked only when every date of the table allows both orders. */
const DateQuestion = ({ order, onChange }: DateProps) => (
  <section className={styles.section} aria-label={texts('importWizard.dateTitle')}>
    <Radio.Group
      label={texts('importWizard.dateQuestion')}
      value={order}
      onChange={(value) => {
        if (isDateOrder(value)) onChange(value)
      }}
    >
      <div className={styles.choices}>
        <Radio value="day-month" label={texts('importWizard.dateDayMonth')} />
        <Radio value="month-day" label={texts('importWizard.dateMonthDay')} />
      </div>
    </Radio.Group>
  </section>
)
