import { Menu } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { GROUPINGS } from '../../../shared/model/table-setup'
import { useSetup } from '../../state/table-setup'
import { texts } from '../../ui/i18n'
import { groupBy } from './act-on-columns'
import { ToolButton } from './tool-button'
import { columnName } from './words'

const NO_GROUPS = 'none'

const choose = (choice: string): void => groupBy(GROUPINGS.find((grouping) => grouping === choice) ?? null)

/** What the rows are gathered by. */
export const GroupMenu = () => {
  const { groupBy: grouping } = useSetup()
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
        <Menu.RadioGroup value={grouping ?? NO_GROUPS} onChange={choose}>
          <Menu.RadioItem value={NO_GROUPS} closeMenuOnClick>
            {texts('table.groupNone')}
          </Menu.RadioItem>
          {GROUPINGS.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} closeMenuOnClick>
              {columnName(choice)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
