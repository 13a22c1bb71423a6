import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ExportRequest } from '../../../shared/csv/export-request'
import type { Hunt } from '../../../shared/model/hunt'
import type { Id } from '../../../shared/model/id'
import { tellExported } from '../../acts/tell-exported'
import { bridge } from '../../state/bridge'
import { toastProblem } from '../../state/toasts'
import { useUi } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './export-dialog.module.css'

const TABLES = ['applications', 'timeline', 'both'] as const
const FLAVOURS = ['plain', 'excel'] as const
type Scope = 'all' | 'hunt' | 'selected'

/** Writes applications, timeline or both to a place that main asks for. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const hunt = useHuntShown()
  const selection = useUi((ui) => ui.selection)
  const ofHunt = usePipeline(
    (pipeline) =>
      [...pipeline.all('application').values()].filter((each) => each.huntId === hunt?.id).map(({ id }) => id),
    [hunt?.id],
  )
  const total = usePipeline((pipeline) => pipeline.all('application').size, [])
  const [table, setTable] = useState<ExportRequest['table']>('applications')
  const [flavour, setFlavour] = useState<ExportRequest['flavour']>('plain')
  const [scope, setScope] = useState<Scope>(selection.size > 0 ? 'selected' : 'all')
  const [isSaving, setSaving] = useState(false)

  const idsOf: Readonly<Record<Scope, readonly Id[] | null>> = { all: null, hunt: ofHunt, selected: [...selection] }
  const count = idsOf[scope]?.length ?? total

  const save = async (): Promise<void> => {
    setSaving(true)
    try {
      const exported = await bridge.request.exportCsv({ table, flavour, applicationIds: idsOf[scope] })
      if (exported === null) return
      onClose()
      tellExported(exported.paths, (names) => texts('exporting.done', { count: exported.rows, names }))
    } catch {
      toastProblem(texts('exporting.failed'))
    } finally {
      setSaving(false)
    }
  }

  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {texts('exporting.intro')}
      </Text>
      <Choices
        title={texts('exporting.tableTitle')}
        value={table}
        onChange={setTable}
        choices={TABLES.map((value) => ({
          value,
          label: texts(`exporting.table.${value}`),
          hint: texts(`exporting.tableHint.${value}`),
        }))}
      />
      <Choices
        title={texts('exporting.scopeTitle')}
        value={scope}
        onChange={setScope}
        choices={[
          { value: 'all', label: texts('exporting.scopeAll'), hint: countText(total) },
          ...huntChoice(hunt, ofHunt.length),
          ...(selection.size > 0
            ? [{ value: 'selected' as const, label: texts('exporting.scopeSelected'), hint: countText(selection.size) }]
            : []),
        ]}
      />
      <Choices
        title={texts('exporting.flavourTitle')}
        value={flavour}
        onChange={setFlavour}
        choices={FLAVOURS.map((value) => ({
          value,
          label: texts(`exporting.flavour.${value}`),
          hint: texts(`exporting.flavourHint.${value}`),
        }))}
      />
      {count === 0 && (
        <Text size="sm" role="status">
          {texts('exporting.nothing')}
        </Text>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <Button loading={isSaving} disabled={count === 0} onClick={() => void save()}>
          {texts('exporting.save')}
        </Button>
      </Group>
    </Stack>
  )
}

const countText = (count: number): string => texts('common.applications', { count })

const huntChoice = (hunt: Hunt | null | undefined, count: number): readonly Choice<Scope>[] =>
  hunt ? [{ value: 'hunt', label: texts('exporting.scopeHunt', { name: hunt.name }), hint: countText(count) }] : []

type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly hint: string }

type ChoicesProps<Value extends string> = {
  readonly title: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}

function Choices<Value extends string>({ title, value, choices, onChange }: ChoicesProps<Value>): ReactNode {
  return (
    <Radio.Group
      label={title}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen)
        if (choice) onChange(choice.value)
      }}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} description={choice.hint} />
        ))}
      </div>
    </Radio.Group>
  )
}
