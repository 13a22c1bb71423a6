import { Button, Menu } from '@mantine/core'
import { IconCopy, IconFlag, IconTableExport } from '@tabler/icons-react'
import { useEffect } from 'react'
import { OUTCOMES } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { SelectionBar } from '../../parts/selection-bar'
import { useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { copyRows } from './copy-rows'
import { exportRows } from './export-menu'
import { rowsSelected } from './grid-view'
import { archiveRows, endRows, moveRows } from './row-acts'
import { refocusGrid } from './table-store'

/** What can be done with all selected rows at once: each is one change, and one undo takes it back. */
export const RowsBar = ({ hiddenCount }: { readonly hiddenCount: number }) => {
  const selection = useUi((ui) => ui.selection)
  return selection.size === 0 ? null : <Bar selection={selection} hiddenCount={hiddenCount} />
}

type Props = { readonly selection: ReadonlySet<Id>; readonly hiddenCount: number }

const Bar = ({ selection, hiddenCount }: Props) => {
  // The button that ended the selection goes with the bar; the focus goes back to the table.
  useEffect(() => refocusGrid, [])
  return (
    <SelectionBar
      label={texts('table.selectionBar')}
      words={[
        texts('board.selected', { count: selection.size }),
        ...(hiddenCount > 0 ? [texts('table.hidden', { count: hiddenCount })] : []),
      ].join(' · ')}
      ids={rowsSelected}
      onMove={moveRows}
      onArchive={archiveRows}
      middle={<OutcomeMenu />}
      end={
        <>
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconCopy size={16} />}
            onClick={() => copyRows(rowsSelected())}
          >
            {texts('table.copy')}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconTableExport size={16} />}
            onClick={() => void exportRows(rowsSelected(), 'plain')}
          >
            {texts('table.export')}
          </Button>
        </>
      }
    />
  )
}

const OutcomeMenu = () => (
  <Menu position="top" width={200}>
    <Menu.Target>
      <Button size="compact-md" variant="light" leftSection={<IconFlag size={16} />}>
        {texts('table.outcome')}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {OUTCOMES.map((outcome) => (
        <Menu.Item key={outcome} onClick={() => endRows(rowsSelected(), outcome)}>
          {texts(`labels.outcome.${outcome}`)}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
