import { Button, Group, Stack, Text } from '@mantine/core'
import type { HistoryStep } from '../../shared/ipc'
import { goThrough, stepWords, type Way } from '../acts/undo-and-tell'
import { usePipeline } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

type Props = { readonly way: Way; readonly step: HistoryStep; readonly onClose: () => void }

/** Asks before much is taken back, or done again, with one key. */
export const ConfirmHistory = ({ way, step, onClose }: Props) => {
  const what = usePipeline(() => stepWords(step), [step])
  return (
    <Stack>
      <Text size="sm">{texts('history.ask.what', { what })}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" data-autofocus onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <Button
          onClick={() => {
            onClose()
            void goThrough(way, step)
          }}
        >
          {texts(way === 'undo' ? 'history.ask.undoIt' : 'history.ask.redoIt')}
        </Button>
      </Group>
    </Stack>
  )
}
