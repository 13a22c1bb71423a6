import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { texts } from '../ui/i18n'
import { announce, refocusCard } from './ui-store'
import { replica } from './use-pipeline'

const UNDO_TOAST_MS = 8_000
const PROBLEM_TOAST_MS = 12_000
const closable = () => ({ withBorder: true, closeButtonProps: { 'aria-label': texts('common.close') } }) as const

/** Something was refused or went wrong, in words that say what to do. */
export const toastProblem = (message: string): void => {
  announce(message)
  notifications.show({ color: 'orange', message, autoClose: PROBLEM_TOAST_MS, ...closable() })
}

/** Something is done. */
export const toastDone = (message: string, more?: ReactNode): void => {
  announce(message)
  notifications.show({
    message: more === undefined ? message : <ToastBody message={message}>{more}</ToastBody>,
    autoClose: UNDO_TOAST_MS,
    ...closable(),
  })
}

const IN_PLACE = 'in-place'
let inPlace = 0

/** What only tells the last thing: it takes the place of the one before, so that idle key presses don't stack. */
export const toastInPlace = (message: string, more?: ReactNode): void => {
  announce(message)
  notifications.hide(`${IN_PLACE}-${inPlace++}`)
  notifications.show({
    id: `${IN_PLACE}-${inPlace}`,
    message: more === undefined ? message : <ToastBody message={message}>{more}</ToastBody>,
    autoClose: UNDO_TOAST_MS,
    ...closable(),
  })
}

/** Something is done and can be taken back. Goes when the next change is made: undo would take back that one. */
export const toastUndo = (message: string, undo: () => Promise<unknown>, more?: ReactNode): void => {
  announce(message)
  const id = `undo-${replica.revision}`
  const stop = replica.onChange(() => notifications.hide(id))
  notifications.show({
    id,
    onClose: stop,
    autoClose: UNDO_TOAST_MS,
    ...closable(),
    message: (
      <ToastBody message={message}>
        {more}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            void undo().then(() => {
              if (document.activeElement === document.body) refocusCard()
            })
          }}
        >
          {texts('common.undo')}
        </Button>
      </ToastBody>
    ),
  })
}

const ToastBody = ({ message, children }: { readonly message: string; readonly children: ReactNode }) => (
  <Group justify="space-between" gap="sm">
    <Text size="sm" flex={1}>
      {message}
    </Text>
    {children}
  </Group>
)
