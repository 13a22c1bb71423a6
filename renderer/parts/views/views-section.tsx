import { ActionIcon, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowUp,
  IconBookmark,
  IconDeviceFloppy,
  IconDots,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import type { View } from '../../../shared/model/view'
import { viewsOf } from '../../../shared/queries/views'
import { parseQuery } from '../../../shared/search/parse-query'
import { EVERYTHING } from '../../../shared/search/query'
import { VIEW_NAME } from '../../acts/dialogs'
import { openView, useChosen } from '../../acts/open-view'
import { deleteView, stepView, updateView } from '../../acts/view-acts'
import { openDialog } from '../../state/dialogs'
import { useUi } from '../../state/ui-store'
import { useHuntShown } from '../../state/use-hunt-shown'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { useMatchCount } from './use-match-count'
import { useViewDrag } from './use-view-drag'
import styles from './views.module.css'

/** The views in the navigation, and the way to a new one. */
export const ViewsSection = () => {
  const views = usePipeline(viewsOf, [])
  const screen = useUi((ui) => ui.screen)
  const canSave = screen === 'table' || screen === 'board'
  if (views.length === 0 && !canSave) return null
  return (
    <section className={styles.section} aria-labelledby="views-title">
      <div className={styles.head}>
        <h2 id="views-title" className={styles.title}>
          {texts('views.title')}
        </h2>
        {canSave && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={texts('views.save')}
            title={texts('views.save')}
            onClick={() => openDialog(VIEW_NAME, { viewId: null })}
          >
            <IconPlus size={16} />
          </ActionIcon>
        )}
      </div>
      <ul className={styles.list}>
        {views.map((view, place) => (
          <ViewItem key={view.id} view={view} isFirst={place === 0} isLast={place === views.length - 1} />
        ))}
      </ul>
    </section>
  )
}

type Props = { readonly view: View; readonly isFirst: boolean; readonly isLast: boolean }

const ViewItem = ({ view, isFirst, isLast }: Props) => {
  const huntId = useHuntShown()?.id ?? null
  const chosen = useChosen()
  const screen = useUi((ui) => ui.screen)
  const parsed = useMemo(() => parseQuery(view.filter), [view.filter])
  const count = useMatchCount(huntId, parsed.ok ? parsed.query : EVERYTHING)
  const isChosen = chosen?.view.id === view.id && (screen === 'table' || screen === 'board')
  const isModified = isChosen && chosen.isModified
  const { element, edge } = useViewDrag(view)
  return (
    <li ref={element} className={styles.item} data-edge={edge ?? undefined} data-view={view.id}>
      <button
        type="button"
        className={styles.open}
        aria-current={isChosen ? 'true' : undefined}
        title={view.name}
        onClick={() => openView(view)}
      >
        <IconBookmark size={18} stroke={1.6} aria-hidden className={styles.icon} />
        <span className={styles.name}>{view.name}</span>
        {isModified && (
          <span className={styles.dot} title={texts('views.modifiedLong')}>
            <span className="visually-hidden">{texts('views.modified')}</span>
          </span>
        )}
        {!parsed.ok && (
          <span className={styles.unreadable} title={texts('views.unreadableLong')}>
            <IconAlertTriangle size={15} aria-hidden />
            <span className="visually-hidden">{texts('views.unreadable')}</span>
          </span>
        )}
        {parsed.ok && count !== null && (
          <span className={styles.count}>
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{texts('common.applications', { count })}</span>
          </span>
        )}
      </button>
      <ViewMenu view={view} isFirst={isFirst} isLast={isLast} isModified={isModified} />
    </li>
  )
}

const ViewMenu = ({ view, isFirst, isLast, isModified }: Props & { readonly isModified: boolean }) => (
  <Menu position="bottom-start" width={200}>
    <Menu.Target>
      <ActionIcon
        className={styles.menu}
        variant="subtle"
        color="gray"
        size={26}
        aria-label={texts('views.menu', { name: view.name })}
      >
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {isModified && (
        <Menu.Item leftSection={<IconDeviceFloppy size={16} />} onClick={() => void updateView(view)}>
          {texts('views.update')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => openDialog(VIEW_NAME, { viewId: view.id })}>
        {texts('views.rename')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowUp size={16} />} disabled={isFirst} onClick={() => stepView(view, -1)}>
        {texts('views.moveUp')}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowDown size={16} />} disabled={isLast} onClick={() => stepView(view, 1)}>
        {texts('views.moveDown')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void deleteView(view)}>
        {texts('views.delete')}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
