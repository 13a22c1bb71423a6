import { Button, CloseButton, Menu } from '@mantine/core'
import { IconArchive, IconArrowRight, IconTags } from '@tabler/icons-react'
import { TAGS } from '../../acts/dialogs'
import { archiveCards, moveCards } from '../../acts/move'
import { clearSelection } from '../../acts/selection'
import styles from '../../parts/selection-bar.module.css'
import { StageItems } from '../../parts/stage-items'
import { columnsShownNow } from '../../state/board-view'
import { openDialog } from '../../state/dialogs'
import { useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'

/** What can be done with all selected cards at once. */
export const SelectionBar = () => {
  const selection = useUi((ui) => ui.selection)
  if (selection.size === 0) return null
  const ids = inBoardOrder(selection)
  return (
    <section className={styles.bar} aria-label={texts('board.selectionBar')}>
      <strong className={styles.count}>{texts('board.selected', { count: selection.size })}</strong>
      <Menu position="top" width={220}>
        <Menu.Target>
          <Button size="compact-md" variant="light" leftSection={<IconArrowRight size={16} />}>
            {texts('board.moveTo')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <StageItems ids={ids} onChoose={(stageId) => void moveCards(ids, stageId, 'top')} />
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconTags size={16} />}
        onClick={() => openDialog(TAGS, { ids })}
      >
        {texts('board.tags')}
      </Button>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconArchive size={16} />}
        onClick={() => {
          clearSelection()
          void archiveCards(ids)
        }}
      >
        {texts('board.archive')}
      </Button>
      <CloseButton aria-label={texts('board.clearSelection')} onClick={clearSelection} />
    </section>
  )
}

/** Cards that a filter hides go last. */
const inBoardOrder = (selection: ReadonlySet<string>): readonly string[] => {
  const shown = columnsShownNow()
    .flatMap(({ cards }) => cards.map((card) => card.id))
    .filter((id) => selection.has(id))
  return [...new Set([...shown, ...selection])]
}
