import { Menu } from '@mantine/core'
import { IconCheck, IconStack2 } from '@tabler/icons-react'
import { GROUPINGS } from '../../shared/model/table-setup'
import { texts } from '../i18n'
import { groupBy } from './act-on-columns'
import { useSetup } from './table-store'
import { ToolButton } from './tool-button'
import { columnName } from './words'

/** What the rows are gathered by. */
export const GroupMenu = () => {
  const { groupBy: grouping } = useSetup()
  const check = <IconCheck size={16} />
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ToolButton
          icon={IconStack2}
          isOn={grouping !== null}
          label={grouping === null ? texts('table.group') : texts('table.groupBy', { column: columnName(grouping) })}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {[null, ...GROUPINGS].map((choice) => (
          <Menu.Item
            key={choice ?? 'none'}
            role="menuitemradio"
            aria-checked={grouping === choice}
            rightSection={grouping === choice && check}
            onClick={() => groupBy(choice)}
          >
            {choice === null ? texts('table.groupNone') : columnName(choice)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
