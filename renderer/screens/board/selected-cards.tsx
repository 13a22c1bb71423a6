import { archiveCards, moveCards } from '../../acts/move'
import { clearSelection } from '../../acts/selection'
import { SelectionBar } from '../../parts/selection-bar'
import { columnsShownNow } from '../../state/board-view'
import { useUi } from '../../state/ui-store'
import { texts } from '../../ui/i18n'

/** What can be done with the selected cards. */
export const SelectedCards = () => {
  const selection = useUi((ui) => ui.selection)
  if (selection.size === 0) return null
  return (
    <SelectionBar
      label={texts('board.selectionBar')}
      words={texts('board.selected', { count: selection.size })}
      ids={() => inBoardOrder(selection)}
      onMove={(ids, stageId) => void moveCards(ids, stageId, 'top')}
      onArchive={(ids) => {
        clearSelection()
        void archiveCards(ids)
      }}
    />
  )
}

/** Cards that a filter hides go last. */
const inBoardOrder = (selection: ReadonlySet<string>): readonly string[] => {
  const shown = columnsShownNow()
    .flatMap(({ cards }) => cards.map((card) => card.id))
    .filter((id) => selection.has(id))
  return [...new Set([...shown, ...selection])]
}
