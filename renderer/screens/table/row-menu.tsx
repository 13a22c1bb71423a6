import { Menu } from '@mantine/core'
import {
  IconArchive,
  IconCalendarPlus,
  IconCopy,
  IconExternalLink,
  IconSquareCheck,
  IconTags,
} from '@tabler/icons-react'
import type { Id } from '../../../shared/model/id'
import { PLAN_INTERVIEW, TAGS } from '../../acts/dialogs'
import { StageItems } from '../../parts/stage-items'
import { openDialog } from '../../state/dialogs'
import { openPanel, useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { MenuGroup } from '../../ui/menu-group'
import { copyRows } from './copy-rows'
import { rowsMeant } from './grid-view'
import { archiveRows, moveRows } from './row-acts'
import { toggleRow } from './select-rows'
import { useTableState } from './table-store'
import { companyNameOf } from './words'

const CLICK_OUTSIDE = ['mousedown', 'touchstart']

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
      <Items id={menu.id} />
    </Menu>
  )
}

const Items = ({ id }: { readonly id: Id }) => {
  const meant = rowsMeant(id)
  const isSelected = useUi((ui) => ui.selection.has(id))
  return (
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => openPanel(id)}>
        {texts('board.open')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSquareCheck size={16} />} onClick={() => toggleRow(id)}>
        {texts(isSelected ? 'board.deselect' : 'board.select')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCalendarPlus size={16} />}
        onClick={() => openDialog(PLAN_INTERVIEW, { applicationId: id })}
      >
        {texts('interviews.planMenu')}
      </Menu.Item>
      <MenuGroup label={texts('board.moveTo')}>
        <StageItems ids={meant} onChoose={(stageId) => moveRows(meant, stageId)} />
      </MenuGroup>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTags size={16} />} onClick={() => openDialog(TAGS, { ids: meant })}>
        {texts('board.tags')}
      </Menu.Item>
      <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => copyRows(meant)}>
        {texts('table.copy')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => archiveRows(meant)}>
        {texts('board.archive')}
      </Menu.Item>
    </Menu.Dropdown>
  )
}
