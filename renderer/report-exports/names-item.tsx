import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { texts } from '../i18n'
import { useNamesChoice } from './names-choice'
import styles from './names-item.module.css'

/** Whether names stand in what is shared; the menu stays open. */
export const NamesItem = () => {
  const withNames = useNamesChoice((choice) => choice.withNames)
  return (
    <Menu.Item
      role="menuitemcheckbox"
      aria-checked={withNames}
      closeMenuOnClick={false}
      leftSection={
        <span className={styles.box} data-checked={withNames || undefined}>
          {withNames && <IconCheck size={12} stroke={3} />}
        </span>
      }
      onClick={() => useNamesChoice.setState({ withNames: !withNames })}
    >
      {texts('reportExports.withNames')}
      <span className={styles.hint}>{texts('reportExports.withNamesHint')}</span>
    </Menu.Item>
  )
}
