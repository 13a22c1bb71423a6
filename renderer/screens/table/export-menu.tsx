import { Button, Menu } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import type { Flavour } from '../../../shared/csv/export-request'
import type { Id } from '../../../shared/model/id'
import { shownColumns } from '../../../shared/model/table-setup'
import { bridge } from '../../state/bridge'
import { setupNow } from '../../state/table-setup'
import { toastDone, toastProblem } from '../../state/toasts'
import { texts } from '../../ui/i18n'
import { idsShown } from './grid-view'
import { ToolButton } from './tool-button'

/** Writes exactly what is shown: these rows, these columns, in this order. */
export const ExportMenu = ({ isDisabled }: { readonly isDisabled: boolean }) => (
  <Menu position="bottom-end" width={250}>
    <Menu.Target>
      <ToolButton icon={IconTableExport} label={texts('table.export')} disabled={isDisabled} />
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{texts('table.exportHint')}</Menu.Label>
      <Menu.Item onClick={() => void exportRows(idsShown(), 'plain')}>{texts('table.exportPlain')}</Menu.Item>
      <Menu.Item onClick={() => void exportRows(idsShown(), 'excel')}>{texts('table.exportExcel')}</Menu.Item>
    </Menu.Dropdown>
  </Menu>
)

export const exportRows = async (ids: readonly Id[], flavour: Flavour): Promise<void> => {
  const columns = shownColumns(setupNow()).map(({ id }) => id)
  try {
    const exported = await bridge.request.exportShown({ applicationIds: ids, columns, flavour })
    const [path] = exported?.paths ?? []
    if (!exported || path === undefined) return
    const names = path.split(/[/\\]/).at(-1) ?? path
    toastDone(
      texts('exporting.done', { count: exported.rows, names }),
      <Button size="compact-sm" variant="light" onClick={() => void bridge.request.showInFolder(path)}>
        {texts('common.showInFolder')}
      </Button>,
    )
  } catch {
    toastProblem(texts('exporting.failed'))
  }
}
