import { Menu } from '@mantine/core'
import {
  IconArchive,
  IconCalendarPlus,
  IconExternalLink,
  IconMessageQuestion,
  IconSquareCheck,
  IconTags,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Id } from '../../shared/model/id'
import { impliedIn } from '../../shared/queries/standing'
import { PLAN_INTERVIEW, TAGS } from '../acts/dialogs'
import { openDialog } from '../state/dialogs'
import { openPanel, useUi } from '../state/ui-store'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { MenuGroup } from '../ui/menu-group'
import { StageItems } from './stage-items'

/** A press outside closes the menu. Without keydown: the very key that opened it would close it again. */
export const CLICK_OUTSIDE = ['mousedown', 'touchstart']

type Props = {
  readonly id: Id
  /** What moving, tagging and archiving mean: the selection that it belongs to, or it alone. */
  readonly meant: readonly Id[]
  readonly onSelect: () => void
  readonly onMove: (ids: readonly Id[], stageId: Id) => void
  readonly onArchive: (ids: readonly Id[]) => void
  /** What only this list has: about its order, and between tagging and archiving. */
  readonly order?: ReactNode
  readonly more?: ReactNode
}

/** The menu of an application, the same in every list. */
export const ApplicationItems = ({ id, meant, onSelect, onMove, onArchive, order, more }: Props) => {
  const isSelected = useUi((ui) => ui.selection.has(id))
  const implied = usePipeline(
    (pipeline) => {
      const application = pipeline.get('application', id)
      return application ? impliedIn(pipeline, application) : null
    },
    [id],
  )
  return (
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => openPanel(id)}>
        {texts('board.open')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSquareCheck size={16} />} onClick={onSelect}>
        {texts(isSelected ? 'board.deselect' : 'board.select')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCalendarPlus size={16} />}
        onClick={() => openDialog(PLAN_INTERVIEW, { applicationId: id })}
      >
        {texts('interviews.planMenu')}
      </Menu.Item>
      {implied !== null && (
        <Menu.Item leftSection={<IconMessageQuestion size={16} />} onClick={() => openPanel(id, 'implied')}>
          {texts(`board.countedMenu.${implied.answer}`)}
        </Menu.Item>
      )}
      <MenuGroup label={texts('board.moveTo')}>
        <StageItems ids={meant} onChoose={(stageId) => onMove(meant, stageId)} />
      </MenuGroup>
      <Menu.Divider />
      {order && (
        <>
          {order}
          <Menu.Divider />
        </>
      )}
      <Menu.Item leftSection={<IconTags size={16} />} onClick={() => openDialog(TAGS, { ids: meant })}>
        {texts('board.tags')}
      </Menu.Item>
      {more}
      <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => onArchive(meant)}>
        {texts('board.archive')}
      </Menu.Item>
    </Menu.Dropdown>
  )
}
