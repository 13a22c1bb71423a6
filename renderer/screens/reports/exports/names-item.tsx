import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { texts } from '../../../ui/i18n'
import { useNamesChoice } from './names-choice'
import styles from './names-item.module.css'

/** Whether names stand in what is shared; the menu stays open. */
export const NamesItem = () => {
  const withNames = useNamesChoice((choice) => choice.withNames)
  return (
    <Menu.CheckboxItem
      checked={withNames}
      onChange={(checked) => useNamesChoice.setState({ withNames: checked })}
      // The box stands where the other items have their icons.
      checkIcon={<span />}
      classNames={{ itemIndicator: styles.none ?? '' }}
    >
      <span className={styles.item}>
        <span className={styles.box} data-checked={withNames || undefined}>
          {withNames && <IconCheck size={12} stroke={3} aria-hidden />}
        </span>
        <span>
          {texts('reportExports.withNames')}
          <span className={styles.hint}>{texts('reportExports.withNamesHint')}</span>
        </span>
      </span>
    </Menu.CheckboxItem>
  )
}
