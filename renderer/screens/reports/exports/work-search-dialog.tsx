import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Day, daySchema } from '../../../../shared/model/time'
import { EVERYTHING, passes } from '../../../../shared/queries/reports/report-filter'
import { finished } from '../../../../shared/queries/reports/work'
import type { ReportTable } from '../../../../shared/reports/report-table'
import { WORK_SEARCH } from '../../../../shared/reports/work-search'
import { WORK_SEARCH_PERIODS, workSearchPeriod } from '../../../../shared/reports/work-search-periods'
import { firstWeekday } from '../../../state/first-weekday'
import { useToday } from '../../../state/use-today'
import { texts } from '../../../ui/i18n'
import { NumberTable } from '../number-table'
import type { Shown } from '../use-filter'
import { exportWords } from './export-words'
import { csvOf, save } from './save'
import styles from './work-search-dialog.module.css'
import { printWorkSearch } from './work-search-print'

type Choice = (typeof WORK_SEARCH_PERIODS)[number] | 'custom'
const CHOICES: readonly Choice[] = [...WORK_SEARCH_PERIODS, 'custom']

/** The record that an authority asks for: for a week, a month or any days, as PDF or CSV. Its hunt is that of the reports. */
export const WorkSearchDialog = ({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) => {
  const today = useToday((clock) => clock.today)
  const [choice, setChoice] = useState<Choice>('this-month')
  const [own, setOwn] = useState<{ readonly from: Day; readonly to: Day }>(() =>
    workSearchPeriod('this-month', today, firstWeekday()),
  )
  const [withFollowUps, setWithFollowUps] = useState(true)
  const [isSaving, setSaving] = useState(false)
  const period = choice === 'custom' ? own : workSearchPeriod(choice, today, firstWeekday())
  const isTurnedRound = period.from > period.to
  const { from, to } = period
  const lines = useMemo(() => {
    const filter = { ...EVERYTHING, huntId: shown.filter.huntId }
    const passed = shown.all.filter((one) => passes(filter, one))
    const all = finished(WORK_SEARCH.work({ passed, period: { from, to } }))
    return all.filter(({ what }) => withFollowUps || what !== 'follow-up')
  }, [shown, from, to, withFollowUps])
  const tables = useMemo(() => WORK_SEARCH.tables(lines, exportWords(true)), [lines])
  const isEmpty = lines.length === 0
  const run = async (write: () => Promise<boolean>): Promise<void> => {
    setSaving(true)
    try {
      if (await write()) onClose()
    } finally {
      setSaving(false)
    }
  }
  const setDay = (end: 'from' | 'to', value: string): void => {
    const day = daySchema.safeParse(value)
    if (day.success) setOwn({ ...own, [end]: day.data })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={texts('reportExports.record.title')}
      closeButtonProps={{ 'aria-label': texts('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {texts('reportExports.record.intro')}
        </Text>
        <Group gap="sm" align="end">
          <NativeSelect
            label={texts('reportExports.record.period')}
            value={choice}
            data={CHOICES.map((value) => ({ value, label: texts(`reportExports.record.preset.${value}`) }))}
            onChange={(event) => {
              const chosen = CHOICES.find((each) => each === event.currentTarget.value)
              if (chosen === 'custom') setOwn(period)
              if (chosen) setChoice(chosen)
            }}
          />
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={texts(`reportExports.record.${end}`)}
              value={period[end]}
              readOnly={choice !== 'custom'}
              error={end === 'to' && isTurnedRound ? texts('reportExports.record.wrongDays') : undefined}
              onChange={(event) => setDay(end, event.currentTarget.value)}
            />
          ))}
          <Checkbox
            mb={8}
            label={texts('reportExports.record.withFollowUps')}
            checked={withFollowUps}
            onChange={(event) => setWithFollowUps(event.currentTarget.checked)}
          />
        </Group>
        {isEmpty ? (
          <p className={styles.nothing} role="status">
            {texts('reportExports.record.empty')}
            <span>{texts('reportExports.record.emptyHint')}</span>
          </p>
        ) : (
          tables.map((table) => <Preview key={table.name} table={table} />)
        )}
        <Group justify="space-between" gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {texts('reportExports.record.lines', { count: lines.length })}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {texts('common.cancel')}
            </Button>
            <Button
              variant="default"
              disabled={isEmpty || isSaving}
              onClick={() => void run(() => save(() => csvOf('work-search', tables, 'plain')))}
            >
              {texts('reportExports.record.csv')}
            </Button>
            <Button
              loading={isSaving}
              disabled={isEmpty}
              onClick={() => void run(() => printWorkSearch(lines, tables, period))}
            >
              {texts('reportExports.record.pdf')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}

/** So many lines show what the file will be like. */
const PREVIEWED = 6
const PREVIEWED_COLUMNS: ReadonlySet<string> = new Set(['date', 'what', 'employer', 'role', 'result'])

const Preview = ({ table }: { readonly table: ReportTable }) => {
  const columns = table.columns.filter(({ key }) => PREVIEWED_COLUMNS.has(key))
  const rows = table.rows
    .slice(0, PREVIEWED)
    .map((row) => row.filter((_, place) => PREVIEWED_COLUMNS.has(table.columns[place]?.key ?? '')))
  const left = table.rows.length - rows.length
  return (
    <div data-record>
      <NumberTable table={{ ...table, title: texts('reportExports.record.begins'), columns, rows }} />
      <Text size="sm" c="dimmed" mt={8}>
        {left > 0 && `${texts('reportExports.record.more', { count: left })} `}
        {texts('reportExports.record.besides')}
      </Text>
    </div>
  )
}
