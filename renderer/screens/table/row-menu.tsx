import { Menu } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { ApplicationItems, CLICK_OUTSIDE } from '../../parts/application-items'
import { texts } from '../../ui/i18n'
import { copyRows } from './copy-rows'
import { rowsMeant } from './grid-view'
import { archiveRows, moveRows } from './row-acts'
import { toggleRow } from './select-rows'
import { useTableState } from './table-store'
import { companyNameOf } from './words'

/** What can be done with a row, or with all selected ones when it is one of them; where the pointer or the focus is. */
export const RowMenu = () => {
  const menu = useTableState((state) => state.menu)
  if (menu === null) return null
  const close = (): void => useTableState.setState(({ focusTick }) => ({ menu: null, focusTick: focusTick + 1 }))
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      width={230}
      returnFocus={false}
      clickOutsideEvents={CLICK_OUTSIDE}
    >
      <Menu.Target>
        <span
          style={{ position: 'fixed', left: menu.x, top: menu.y, width: 1, height: 1 }}
          aria-label={texts('board.cardMenu', { company: companyNameOf(menu.id) })}
          role="img"
        />
      </Menu.Target>
      <ApplicationItems
        id={menu.id}
        meant={rowsMeant(menu.id)}
        onSelect={() => toggleRow(menu.id)}
        onMove={moveRows}
        onArchive={archiveRows}
        more={
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => copyRows(rowsMeant(menu.id))}>
            {texts('table.copy')}
          </Menu.Item>
        }
      />
    </Menu>
  )
}
