import { Menu } from '@mantine/core'
import { IconCheck, IconPencil, IconPlus, IconSelector } from '@tabler/icons-react'
import { huntsOf } from '../../shared/queries/board'
import { HUNT } from '../acts/dialogs'
import { openDialog } from '../state/dialogs'
import { changeSettings } from '../state/settings'
import { select } from '../state/ui-store'
import { useHuntShown } from '../state/use-hunt-shown'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import styles from './hunt-menu.module.css'

/** Which search is on screen, and the way to the others. */
export const HuntMenu = () => {
  const shown = useHuntShown()
  const hunts = usePipeline(huntsOf, [])
  if (!shown) return null
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={styles.target}>
          <span className="visually-hidden">{texts('shell.huntShown', { name: shown.name })}</span>
          <span className={styles.initial} data-initial={[...shown.name][0]?.toLocaleUpperCase()} />
          <span className={styles.name} aria-hidden>
            {shown.name}
          </span>
          <IconSelector className={styles.arrow} size={16} stroke={1.6} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {hunts.map((hunt) => (
          <Menu.Item
            key={hunt.id}
            leftSection={hunt.id === shown.id ? <IconCheck size={16} /> : <span className={styles.gap} />}
            onClick={() => {
              select([], null)
              void changeSettings({ huntId: hunt.id })
            }}
          >
            {hunt.name}
            {hunt.endedOn === null ? '' : ` (${texts('shell.huntIsOver')})`}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => openDialog(HUNT, { huntId: shown.id })}>
          {texts('shell.editHunt')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => openDialog(HUNT, { huntId: null })}>
          {texts('shell.newHunt')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
