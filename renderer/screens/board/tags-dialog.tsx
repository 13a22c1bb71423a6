import { Stack, TagsInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { tagsInUse } from '../../../shared/queries/archived'
import { send } from '../../state/send'
import { replica } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

/** Gives tags to several cards at once, and takes others off. */
export const TagsDialog = ({ ids, onClose }: { readonly ids: readonly Id[]; readonly onClose: () => void }) => {
  const [known] = useState(() => tagsInUse(replica.pipeline))
  const [present] = useState(() => [
    ...new Set(ids.flatMap((id) => replica.pipeline.get('application', id)?.tags ?? [])),
  ])
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await send({ type: 'application/tag', payload: { ids: [...ids], add, remove } })
    if (reply.ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <TagsInput
          data-autofocus
          label={texts('board.tagsAdd')}
          data={[...known]}
          value={add}
          onChange={setAdd}
          maxTags={20}
        />
        {present.length > 0 && (
          <TagsInput
            label={texts('board.tagsRemove')}
            data={present}
            value={remove}
            onChange={(tags) => setRemove(tags.filter((tag) => present.includes(tag)))}
          />
        )}
        <FormButtons action={texts('common.save')} isReady={add.length + remove.length > 0} onClose={onClose} />
      </Stack>
    </form>
  )
}
