import { Button, NativeSelect, Stack, Switch } from '@mantine/core'
import { settingsSchema } from '../../../shared/model/settings'
import { bridge } from '../../state/bridge'
import { useFacts } from '../../state/facts'
import { changeSettings, useSettings } from '../../state/settings'
import { toastDone, toastProblem } from '../../state/toasts'
import { texts } from '../../ui/i18n'
import { Section } from './section'

/** How Callback calls back when its window is not in front. */
export const RemindersSection = () => {
  const { notifications, hideNames, keepInTray, startAtLogin } = useSettings()
  return (
    <Section title={texts('reminders.section')}>
      <Stack p="md" gap="md">
        <Switch
          label={texts('reminders.notifications')}
          description={texts('reminders.notificationsHint')}
          checked={notifications}
          onChange={(event) => void changeSettings({ notifications: event.currentTarget.checked })}
        />
        <Switch
          label={texts('reminders.hideNames')}
          description={texts('reminders.hideNamesHint')}
          checked={hideNames}
          onChange={(event) => void changeSettings({ hideNames: event.currentTarget.checked })}
        />
        <NativeSelect
          maw={320}
          label={texts('reminders.keepInTray')}
          data={[
            { value: 'ask', label: texts('reminders.keepAsk') },
            { value: 'yes', label: texts('reminders.keepInTrayYes') },
            { value: 'no', label: texts('reminders.keepInTrayNo') },
          ]}
          value={keepInTray}
          onChange={(event) =>
            void changeSettings({ keepInTray: settingsSchema.shape.keepInTray.parse(event.currentTarget.value) })
          }
        />
        <Switch
          label={texts('reminders.startAtLogin')}
          checked={startAtLogin}
          onChange={(event) => void changeSettings({ startAtLogin: event.currentTarget.checked })}
        />
        <Button variant="default" w="fit-content" onClick={() => void test()}>
          {texts('reminders.test')}
        </Button>
      </Stack>
    </Section>
  )
}

const test = async (): Promise<void> => {
  const reminders = await bridge.request.testNotification()
  useFacts.setState({ reminders })
  if (reminders.isArriving) toastDone(texts('reminders.testShown'))
  else toastProblem(texts(`reminders.notArriving.${reminders.reason}`))
}
