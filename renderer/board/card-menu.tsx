import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArchive,
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconCalendarPlus,
  IconDots,
  IconExternalLink,
  IconMessageQuestion,
  IconSquareCheck,
  IconTags,
} from '@tabler/icons-react'
import type { Id } from '../../shared/model/id'
import { impliedIn } from '../../shared/queries/standing'
import { texts } from '../i18n'
import { openDialog, openPanel, useUi } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { MenuGroup } from '../ui/menu-group'
import styles from './board-card.module.css'
import { cardsMeant, columnsShownNow } from './board-view'
import { archiveCards, moveCards } from './move'
import { placeAt } from './place-at'
import { toggleSelected } from './selection'
import { StageItems } from './stage-items'

type Props = { readonly applicationId: Id; readonly isTabStop: boolean }

const CLICK_OUTSIDE = ['mousedown', 'touchstart']

/** Everything that dragging does, without dragging. */
export const CardMenu = ({ applicationId, isTabStop }: Props) => {
  const isOpen = useUi((ui) => ui.menuCardId === applicationId)
  const onChange = (willBeOpen: boolean): void => useUi.setState({ menuCardId: willBeOpen ? applicationId : null })
  return (
    <Menu
      position="bottom-end"
      width={230}
      opened={isOpen}
      onChange={onChange}
      // Without keydown: the very key that opened it would close it again.
      clickOutsideEvents={CLICK_OUTSIDE}
    >
      <Menu.Target>
        <ActionIcon
          className={styles.menuButton}
          data-card-menu
          size={26}
          variant="subtle"
          color="gray"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={texts('board.cardMenu', { company: companyNameOf(applicationId) })}
        >
          <IconDots size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      {isOpen && <Items applicationId={applicationId} />}
    </Menu>
  )
}

const Items = ({ applicationId }: { readonly applicationId: Id }) => {
  const application = replica.pipeline.get('application', applicationId)
  if (!application) return null
  const meant = cardsMeant(applicationId)
  const cards = columnsShownNow().find(({ stage }) => stage.id === application.stageId)?.cards ?? []
  const index = cards.findIndex((card) => card.id === applicationId)
  const move = (toIndex: number) => (): void => {
    const others = cards.filter((card) => card.id !== applicationId)
    void moveCards([applicationId], application.stageId, placeAt(others, toIndex))
  }
  const implied = impliedIn(replica.pipeline, application)
  const isSelected = useUi.getState().selection.has(applicationId)
  return (
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => openPanel(applicationId)}>
        {texts('board.open')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSquareCheck size={16} />} onClick={() => toggleSelected(applicationId)}>
        {texts(isSelected ? 'board.deselect' : 'board.select')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCalendarPlus size={16} />}
        onClick={() => openDialog({ kind: 'interview', applicationId })}
      >
        {texts('interviews.planMenu')}
      </Menu.Item>
      {implied !== null && (
        <Menu.Item leftSection={<IconMessageQuestion size={16} />} onClick={() => openPanel(applicationId, 'implied')}>
          {texts(`board.countedMenu.${implied.answer}`)}
        </Menu.Item>
      )}
      <MenuGroup label={texts('board.moveTo')}>
        <StageItems ids={meant} onChoose={(stageId) => void moveCards(meant, stageId, 'top')} />
      </MenuGroup>
      <Menu.Divider />
      <Menu.Item leftSection={<IconArrowUp size={16} />} disabled={index <= 0} onClick={move(index - 1)}>
        {texts('board.moveUp')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDown size={16} />}
        disabled={index >= cards.length - 1}
        onClick={move(index + 1)}
      >
        {texts('board.moveDown')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowBarToUp size={16} />} disabled={index <= 0} onClick={move(0)}>
        {texts('board.moveTop')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowBarToDown size={16} />}
        disabled={index >= cards.length - 1}
        onClick={move(cards.length - 1)}
      >
        {texts('board.moveBottom')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTags size={16} />} onClick={() => openDialog({ kind: 'tags', ids: meant })}>
        {texts('board.tags')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void archiveCards(meant)}>
        {texts('board.archive')}
      </Menu.Item>
    </Menu.Dropdown>
  )
}

const companyNameOf = (applicationId: Id): string => {
  const { pipeline } = replica
  const application = pipeline.get('application', applicationId)
  return (application && pipeline.get('company', application.companyId)?.name) ?? ''
}
