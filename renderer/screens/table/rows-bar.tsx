import { Button, CloseButton, Menu } from '@mantine/core'
import { IconArchive, IconArrowRight, IconCopy, IconFlag, IconTableExport, IconTags } from '@tabler/icons-react'
import { useEffect } from 'react'
import { OUTCOMES } from '../../../shared/model/application'
import type { Id } from '../../../shared/model/id'
import { TAGS } from '../../acts/dialogs'
import { clearSelection } from '../../acts/selection'
import barStyles from '../../parts/selection-bar.module.css'
import { StageItems } from '../../parts/stage-items'
import { openDialog } from '../../state/dialogs'
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
    <section className={barStyles.bar} aria-label={texts('table.selectionBar')}>
      <strong className={barStyles.count}>
        {texts('board.selected', { count: selection.size })}
        {hiddenCount > 0 && ` · ${texts('table.hidden', { count: hiddenCount })}`}
      </strong>
      <Menu position="top" width={220}>
        <Menu.Target>
          <Button size="compact-md" variant="light" leftSection={<IconArrowRight size={16} />}>
            {texts('board.moveTo')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <StageItems ids={[...selection]} onChoose={(stageId) => moveRows(rowsSelected(), stageId)} />
        </Menu.Dropdown>
      </Menu>
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
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconTags size={16} />}
        onClick={() => openDialog(TAGS, { ids: rowsSelected() })}
      >
        {texts('board.tags')}
      </Button>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconArchive size={16} />}
        onClick={() => archiveRows(rowsSelected())}
      >
        {texts('board.archive')}
      </Button>
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
      <CloseButton aria-label={texts('board.clearSelection')} onClick={clearSelection} />
    </section>
  )
}
