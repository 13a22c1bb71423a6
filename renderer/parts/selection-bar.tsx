import { Button, CloseButton, Menu } from '@mantine/core'
import { IconArchive, IconArrowRight, IconTags } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Id } from '../../shared/model/id'
import { TAGS } from '../acts/dialogs'
import { clearSelection } from '../acts/selection'
import { openDialog } from '../state/dialogs'
import { texts } from '../ui/i18n'
import styles from './selection-bar.module.css'
import { StageItems } from './stage-items'

type Props = {
  readonly label: string
  readonly words: string
  /** What is selected, in the order in which it is shown. */
  readonly ids: () => readonly Id[]
  readonly onMove: (ids: readonly Id[], stageId: Id) => void
  readonly onArchive: (ids: readonly Id[]) => void
  /** Between moving and tagging. */
  readonly middle?: ReactNode
  readonly end?: ReactNode
}

/** What can be done with all that is selected at once: each is one change, and one undo takes it back. */
export const SelectionBar = ({ label, words, ids, onMove, onArchive, middle, end }: Props) => (
  <section className={styles.bar} aria-label={label}>
    <strong className={styles.count}>{words}</strong>
    <Menu position="top" width={220}>
      <Menu.Target>
        <Button size="compact-md" variant="light" leftSection={<IconArrowRight size={16} />}>
          {texts('board.moveTo')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <StageItems ids={ids()} onChoose={(stageId) => onMove(ids(), stageId)} />
      </Menu.Dropdown>
    </Menu>
    {middle}
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconTags size={16} />}
      onClick={() => openDialog(TAGS, { ids: ids() })}
    >
      {texts('board.tags')}
    </Button>
    <Button size="compact-md" variant="light" leftSection={<IconArchive size={16} />} onClick={() => onArchive(ids())}>
      {texts('board.archive')}
    </Button>
    {end}
    <CloseButton aria-label={texts('board.clearSelection')} onClick={clearSelection} />
  </section>
)
