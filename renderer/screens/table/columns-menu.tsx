import { Button, Checkbox, Popover, ScrollArea, TextInput } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { columnsOf, shownColumns } from '../../../shared/model/table-setup'
import { foldText } from '../../../shared/search/fold-text'
import { changeSetup, useSetup } from '../../state/table-setup'
import { texts } from '../../ui/i18n'
import { showColumn } from './act-on-columns'
import { defaultColumns } from './change-columns'
import styles from './table.module.css'
import { ToolButton } from './tool-button'
import { columnName } from './words'

/** Which columns are shown. */
export const ColumnsMenu = () => {
  const setup = useSetup()
  const [sought, setSought] = useState('')
  const shownCount = shownColumns(setup).length
  const found = columnsOf(setup).filter(({ id }) => foldText(columnName(id)).includes(foldText(sought.trim())))
  return (
    <Popover position="bottom-end" width={260} shadow="md" trapFocus returnFocus onClose={() => setSought('')}>
      <Popover.Target>
        <ToolButton icon={IconColumns3} label={texts('table.columns')} />
      </Popover.Target>
      <Popover.Dropdown aria-label={texts('table.columns')} className={styles.columnsMenu}>
        <TextInput
          size="xs"
          data-autofocus
          aria-label={texts('table.columnsFind')}
          placeholder={texts('table.columnsFind')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <ScrollArea.Autosize mah={360} type="auto">
          <div className={styles.columnsList}>
            {found.length === 0 && <p className={styles.quiet}>{texts('table.columnsNone')}</p>}
            {found.map(({ id, isShown }) => (
              <Checkbox
                key={id}
                size="sm"
                label={columnName(id)}
                checked={isShown}
                disabled={isShown && shownCount === 1}
                onChange={(event) => showColumn(id, event.currentTarget.checked)}
              />
            ))}
          </div>
        </ScrollArea.Autosize>
        <Button size="compact-sm" variant="subtle" onClick={() => changeSetup({ columns: defaultColumns() })}>
          {texts('table.columnsDefault')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
