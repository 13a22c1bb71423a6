import { ActionIcon, ColorSwatch, Group, Menu } from '@mantine/core'
import {
  IconArrowLeft,
  IconArrowRight,
  IconDots,
  IconHourglassEmpty,
  IconPencil,
  IconPlus,
  IconSquareChevronsLeft,
  IconTrash,
} from '@tabler/icons-react'
import { STAGE_COLOURS, type Stage } from '../../../shared/model/stage'
import { QUICK_ADD, REMOVE_STAGE, RENAME_STAGE, REVIEW } from '../../acts/dialogs'
import styles from '../../parts/column.module.css'
import { openDialog } from '../../state/dialogs'
import { send } from '../../state/send'
import { announce } from '../../state/ui-store'
import { texts } from '../../ui/i18n'
import { MenuGroup } from '../../ui/menu-group'
import { setCollapsed } from './set-collapsed'

type Props = {
  readonly stage: Stage
  readonly index: number
  readonly stages: readonly Stage[]
  readonly count: number
}

/** The column's name and count, and what can be done with it. */
export const ColumnHeader = ({ stage, index, stages, count }: Props) => (
  <div className={styles.header}>
    <span className={styles.dot} data-colour={stage.colour} />
    <h2 className={styles.name} title={stage.name}>
      {stage.name}
    </h2>
    <span className={styles.count}>{count}</span>
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        size={26}
        variant="subtle"
        color="gray"
        aria-label={texts('board.addHere', { name: stage.name })}
        onClick={() => openDialog(QUICK_ADD, { stageId: stage.id })}
      >
        <IconPlus size={18} stroke={1.6} />
      </ActionIcon>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon
            size={26}
            variant="subtle"
            color="gray"
            aria-label={texts('board.columnMenu', { name: stage.name })}
          >
            <IconDots size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} />}
            onClick={() => openDialog(RENAME_STAGE, { stageId: stage.id })}
          >
            {texts('board.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowLeft size={16} />}
            disabled={index === 0}
            onClick={() => void reorder(stages, index, index - 1)}
          >
            {texts('board.moveLeft')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowRight size={16} />}
            disabled={index === stages.length - 1}
            onClick={() => void reorder(stages, index, index + 1)}
          >
            {texts('board.moveRight')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSquareChevronsLeft size={16} />}
            onClick={() => void setCollapsed(stage.id, true)}
          >
            {texts('board.collapse')}
          </Menu.Item>
          {stage.kind !== 'saved' && stage.kind !== 'closed' && (
            <Menu.Item leftSection={<IconHourglassEmpty size={16} />} onClick={() => openDialog(REVIEW)}>
              {texts('review.menu')}
            </Menu.Item>
          )}
          <MenuGroup label={texts('board.colour')}>
            <Group gap={6} px="sm" pb="xs" role="presentation">
              {STAGE_COLOURS.map((colour) => (
                <Menu.Item
                  key={colour}
                  p={2}
                  w="auto"
                  aria-label={texts(`labels.stageColour.${colour}`)}
                  aria-current={colour === stage.colour || undefined}
                  onClick={() => void send({ type: 'stage/update', payload: { id: stage.id, changes: { colour } } })}
                >
                  <ColorSwatch
                    component="span"
                    size={22}
                    color={`var(--mantine-color-${colour}-6)`}
                    withShadow={colour === stage.colour}
                  />
                </Menu.Item>
              ))}
            </Group>
          </MenuGroup>
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            disabled={stages.length === 1}
            onClick={() => openDialog(REMOVE_STAGE, { stageId: stage.id })}
          >
            {texts('board.removeColumn')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  </div>
)

/** Moves a column one place to a side. */
const reorder = async (stages: readonly Stage[], from: number, to: number): Promise<void> => {
  const stage = stages[from]
  if (!stage) return
  const afterId = (to < from ? stages[to - 1] : stages[to])?.id ?? null
  const reply = await send({ type: 'stage/reorder', payload: { id: stage.id, afterId } })
  if (reply.ok) announce(texts('board.columnReordered', { name: stage.name, position: to + 1, count: stages.length }))
}
