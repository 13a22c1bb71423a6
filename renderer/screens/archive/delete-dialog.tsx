import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { send } from '../../state/send'
import { toastDone } from '../../state/toasts'
import { usePipeline } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { type Deletion, deletionOf } from './deletion'

type Props = { readonly ids: readonly Id[]; readonly onClose: () => void }

/** Asks before applications are deleted for good: the one thing that can't be undone. */
export const DeleteDialog = ({ ids, onClose }: Props) => {
  const [isSending, setSending] = useState(false)
  const deletion = usePipeline((pipeline) => deletionOf(pipeline, ids), [ids])
  const count = new Set(ids).size
  const confirm = async (): Promise<void> => {
    setSending(true)
    const reply = await send({ type: 'application/delete', payload: { ids: [...ids] } })
    onClose()
    if (reply.ok) toastDone(texts('archive.deleted', { count }))
  }
  if (!deletion) return <Text>{texts('refusals.unknown-application')}</Text>
  return (
    <Stack gap="md">
      <Text fw={500}>{questionOf(deletion)}</Text>
      <Text size="sm" c="dimmed">
        {texts('archive.deleteWarning')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-autofocus onClick={onClose}>
          {texts('common.cancel')}
        </Button>
        <Button color="red.9" loading={isSending} onClick={() => void confirm()}>
          {texts('archive.deleteConfirm', { count })}
        </Button>
      </Group>
    </Stack>
  )
}

const questionOf = (deletion: Deletion): string => {
  switch (deletion.kind) {
    case 'one':
      return deletion.role === ''
        ? texts('archive.deleteOneNoRole', { company: deletion.company })
        : texts('archive.deleteOne', { company: deletion.company, role: deletion.role })
    case 'company':
      return texts('archive.deleteCompany', { company: deletion.company, count: deletion.count })
    case 'at-company':
      return texts('archive.deleteAtCompany', { company: deletion.company, count: deletion.count })
    case 'many':
      return texts('archive.deleteMany', { companies: deletion.companies, count: deletion.count })
  }
}
