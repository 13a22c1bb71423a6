import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCheck, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/id'
import { STAGE_COLOURS, type Stage, type StageColour } from '../../../shared/model/stage'
import { stagesOf } from '../../../shared/queries/board'
import { ADD_STAGE, REMOVE_STAGE, RENAME_STAGE } from '../../acts/dialogs'
import { openDialog } from '../../state/dialogs'
import { send } from '../../state/send'
import { announce } from '../../state/ui-store'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './settings.module.css'

type Direction = 'up' | 'down'

/** The board's columns from left to right, as a list from top to bottom. */
export const ColumnList = () => {
  const stages = usePipeline(stagesOf, [])
  const list = useRef<HTMLUListElement>(null)
  const moved = useRef<{ readonly id: Id; readonly direction: Direction } | null>(null)

  // A row that changes its place loses the focus in Chromium, and its button may be at the end of its way now.
  useLayoutEffect(() => {
    const { current } = moved
    if (!current || stages.length === 0) return
    moved.current = null
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-move="${CSS.escape(current.id)}"]`) ?? []
    const usable = [...buttons].filter((button) => !button.disabled)
    const same = usable.find((button) => button.dataset.direction === current.direction)
    ;(same ?? usable[0])?.focus()
  }, [stages])

  const move = async (index: number, direction: Direction): Promise<void> => {
    const stage = stages[index]
    if (!stage) return
    const afterId = direction === 'up' ? (stages[index - 2]?.id ?? null) : (stages[index + 1]?.id ?? null)
    moved.current = { id: stage.id, direction }
    const reply = await send({ type: 'stage/reorder', payload: { id: stage.id, afterId } })
    const position = direction === 'up' ? index : index + 2
    if (reply.ok) announce(texts('board.columnReordered', { name: stage.name, position, count: stages.length }))
    else moved.current = null
  }

  return (
    <div className={styles.block}>
      <h3 className={styles.blockTitle}>{texts('settings.columns')}</h3>
      <p className={styles.hint}>{texts('settings.columnsHint')}</p>
      <ul className={styles.list} ref={list}>
        {stages.map((stage, index) => (
          <li key={stage.id} className={styles.item}>
            <ColourMenu stage={stage} />
            <div className={styles.itemText}>
              <span className={styles.itemName}>{stage.name}</span>
              <KindHint stage={stage} />
            </div>
            <div className={styles.itemActions}>
              <ActionIcon
                variant="subtle"
                color="gray"
                className={styles.action}
                size={32}
                data-move={stage.id}
                data-direction="up"
                disabled={index === 0}
                aria-label={texts('settings.columnUp', { name: stage.name })}
                onClick={() => void move(index, 'up')}
              >
                <IconArrowUp size={18} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                className={styles.action}
                size={32}
                data-move={stage.id}
                data-direction="down"
                disabled={index === stages.length - 1}
                aria-label={texts('settings.columnDown', { name: stage.name })}
                onClick={() => void move(index, 'down')}
              >
                <IconArrowDown size={18} stroke={1.6} />
              </ActionIcon>
              <Tooltip label={texts('board.rename')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={styles.action}
                  size={32}
                  aria-label={texts('settings.columnRename', { name: stage.name })}
                  onClick={() => openDialog(RENAME_STAGE, { stageId: stage.id })}
                >
                  <IconPencil size={18} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={texts('board.removeColumn')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={styles.action}
                  size={32}
                  disabled={stages.length === 1}
                  aria-label={texts('settings.columnRemove', { name: stage.name })}
                  onClick={() => openDialog(REMOVE_STAGE, { stageId: stage.id })}
                >
                  <IconTrash size={18} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </div>
          </li>
        ))}
      </ul>
      <Button
        className={styles.blockButton}
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} />}
        onClick={() => openDialog(ADD_STAGE)}
      >
        {texts('settings.columnAdd')}
      </Button>
    </div>
  )
}

/** Left out where the name says it already. */
const KindHint = ({ stage }: { readonly stage: Stage }) => {
  const kind = texts(`labels.stageKind.${stage.kind}`)
  return stage.name === kind ? null : <span className={styles.itemHint}>{kind}</span>
}

const ColourMenu = ({ stage }: { readonly stage: Stage }) => {
  const choose = (colour: StageColour): void => {
    if (colour !== stage.colour) void send({ type: 'stage/update', payload: { id: stage.id, changes: { colour } } })
  }
  const name = texts(`labels.stageColour.${stage.colour}`)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={styles.colour}
          aria-label={texts('settings.columnColour', { name: stage.name, colour: name })}
        >
          <span className={styles.swatch} data-colour={stage.colour} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {STAGE_COLOURS.map((colour) => (
          <Menu.Item
            key={colour}
            leftSection={<span className={styles.swatch} data-colour={colour} />}
            rightSection={colour === stage.colour ? <IconCheck size={16} /> : undefined}
            onClick={() => choose(colour)}
          >
            {texts(`labels.stageColour.${colour}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
