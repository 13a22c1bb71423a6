import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowBarToDown, IconArrowBarToUp, IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import type { Id } from '../../../shared/model/id'
import type { Pipeline } from '../../../shared/records/pipeline'
import { archiveCards, moveCards } from '../../acts/move'
import { toggleSelected } from '../../acts/selection'
import { ApplicationItems, CLICK_OUTSIDE } from '../../parts/application-items'
import { cardsMeant, columnsShownNow } from '../../state/board-view'
import { useUi } from '../../state/ui-store'
import { usePipeline, useRecord } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import styles from './board-card.module.css'
import { placeAt } from './place-at'

type Props = { readonly applicationId: Id; readonly isTabStop: boolean }

/** Everything that dragging does, without dragging. */
export const CardMenu = ({ applicationId, isTabStop }: Props) => {
  const company = usePipeline((pipeline) => companyNameOf(pipeline, applicationId), [applicationId])
  const isOpen = useUi((ui) => ui.menuCardId === applicationId)
  const onChange = (willBeOpen: boolean): void => useUi.setState({ menuCardId: willBeOpen ? applicationId : null })
  return (
    <Menu position="bottom-end" width={230} opened={isOpen} onChange={onChange} clickOutsideEvents={CLICK_OUTSIDE}>
      <Menu.Target>
        <ActionIcon
          className={styles.menuButton}
          data-card-menu
          size={26}
          variant="subtle"
          color="gray"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={texts('board.cardMenu', { company })}
        >
          <IconDots size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      {isOpen && <Items applicationId={applicationId} />}
    </Menu>
  )
}

const Items = ({ applicationId }: { readonly applicationId: Id }) => {
  const application = useRecord('application', applicationId)
  const meant = usePipeline(() => cardsMeant(applicationId), [applicationId])
  const stageId = application?.stageId
  const cards = usePipeline(() => columnsShownNow().find(({ stage }) => stage.id === stageId)?.cards ?? [], [stageId])
  if (!application) return null
  const index = cards.findIndex((card) => card.id === applicationId)
  const move = (toIndex: number) => (): void => {
    const others = cards.filter((card) => card.id !== applicationId)
    void moveCards([applicationId], application.stageId, placeAt(others, toIndex))
  }
  return (
    <ApplicationItems
      id={applicationId}
      meant={meant}
      onSelect={() => toggleSelected(applicationId)}
      onMove={(ids, stageId) => void moveCards(ids, stageId, 'top')}
      onArchive={(ids) => void archiveCards(ids)}
      order={
        <>
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
        </>
      }
    />
  )
}

const companyNameOf = (pipeline: Pipeline, applicationId: Id): string => {
  const application = pipeline.get('application', applicationId)
  return (application && pipeline.get('company', application.companyId)?.name) ?? ''
}
