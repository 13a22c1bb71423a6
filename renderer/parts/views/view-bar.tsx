import { Button, Group } from '@mantine/core'
import { VIEW_NAME } from '../../acts/dialogs'
import { openView, useChosen } from '../../acts/open-view'
import { updateView } from '../../acts/view-acts'
import { openDialog } from '../../state/dialogs'
import { texts } from '../../ui/i18n'
import styles from './views.module.css'

/** Which view is shown; once it was changed, what can become of the change. */
export const ViewBar = () => {
  const chosen = useChosen()
  if (!chosen) return null
  const { view, isModified } = chosen
  return (
    <Group gap={6} className={styles.bar ?? ''}>
      <span className={styles.shown} title={view.name}>
        {view.name}
      </span>
      {isModified && (
        <>
          <span className={styles.modified} title={texts('views.modifiedLong')}>
            {texts('views.modified')}
          </span>
          <Button size="compact-sm" variant="light" onClick={() => void updateView(view)}>
            {texts('views.update')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => openDialog(VIEW_NAME, { viewId: null })}>
            {texts('views.saveAsNew')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => openView(view)}>
            {texts('views.revert')}
          </Button>
        </>
      )}
    </Group>
  )
}
