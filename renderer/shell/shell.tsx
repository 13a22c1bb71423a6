import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconBellOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { removeSample } from '../acts/show-sample'
import { openDialog } from '../state/dialogs'
import { useFacts } from '../state/facts'
import { useSettings } from '../state/settings'
import { useHuntShown } from '../state/use-hunt-shown'
import { texts } from '../ui/i18n'
import { LOST_DRAFTS } from './dialog-kinds'
import { Navigation } from './navigation'
import { Notice } from './notice'
import styles from './shell.module.css'
import { useLostDrafts } from './use-lost-drafts'

/** Navigation at the left, the screen beside it, what must be known above it. */
export const Shell = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.shell}>
    <a className={styles.skip} href="#content">
      {texts('shell.skipToContent')}
    </a>
    <Navigation />
    <div className={styles.side}>
      <Banners />
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  </div>
)

const Banners = () => {
  const hunt = useHuntShown()
  const lost = useLostDrafts()
  const about = useFacts((facts) => facts.about)
  const storage = useFacts((facts) => facts.storage)
  const reminders = useFacts((facts) => facts.reminders)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const wantsReminders = useSettings((settings) => settings.notifications)
  return (
    <>
      {storage === 'failing' && (
        <Alert role="alert" color="orange" radius={0} icon={<IconAlertTriangle />}>
          {texts('shell.notSaving')}
        </Alert>
      )}
      {storage === 'not-backed-up' && (
        <Alert role="status" color="yellow" radius={0} icon={<IconAlertTriangle />}>
          {texts('shell.notBackedUp')}
        </Alert>
      )}
      {wantsReminders && !reminders.isArriving && (
        <Alert role="status" color="yellow" radius={0} icon={<IconBellOff />}>
          {texts(`reminders.notArriving.${reminders.reason}`)}
        </Alert>
      )}
      {about?.recovery && (
        <Alert role="status" color="yellow" radius={0} title={texts('shell.recovered')}>
          {about.recovery}
        </Alert>
      )}
      {about?.notices
        .filter((words) => !closed.has(words))
        .map((words) => (
          <Notice key={words} words={words} onClose={() => setClosed(new Set([...closed, words]))} />
        ))}
      {lost.length > 0 && (
        <Group className={styles.lost} role="status" justify="space-between" wrap="nowrap" gap="sm" data-lost-drafts>
          <span>{texts('drafts.lost.notice', { count: lost.length })}</span>
          <Button size="compact-sm" variant="default" onClick={() => openDialog(LOST_DRAFTS)}>
            {texts('drafts.lost.show')}
          </Button>
        </Group>
      )}
      {hunt?.isSample && (
        <Group className={styles.sample} role="status" justify="space-between" wrap="nowrap" gap="sm">
          <span>{texts(about?.isDemo ? 'shell.demoBanner' : 'shell.sampleBanner')}</span>
          {!about?.isDemo && (
            <Button size="compact-sm" variant="white" color="dark" onClick={() => void removeSample(hunt.id)}>
              {texts('shell.removeSample')}
            </Button>
          )}
        </Group>
      )}
    </>
  )
}
