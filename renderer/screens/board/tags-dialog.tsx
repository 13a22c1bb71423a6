import { Stack, TagsInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { tagsInUse } from '../../../shared/queries/archived'
import { KeptDraft } from '../../parts/fields/kept-draft'
import { send } from '../../state/send'
import { useDraft } from '../../state/use-draft'
import { replica } from '../../state/use-pipeline'
import { FormButtons } from '../../ui/form-buttons'
import { texts } from '../../ui/i18n'

type TagsDraft = {
  readonly add: readonly string[]
  /** Typed, and not a tag yet. */
  readonly adding: string
  readonly remove: readonly string[]
  readonly removing: string
}

/** Gives tags to several cards at once, and takes others off. */
export const TagsDialog = ({ ids, onClose }: { readonly ids: readonly Id[]; readonly onClose: () => void }) => {
  const [known] = useState(() => tagsInUse(replica.pipeline))
  const [present] = useState(() => [
    ...new Set(ids.flatMap((id) => replica.pipeline.get('application', id)?.tags ?? [])),
  ])
  const draft = useDraft<TagsDraft>({
    place: `tags/${[...ids].sort().join(',').slice(0, 1_000)}`,
    title: texts('board.tagsTitle', { count: ids.length }),
    about: ids.slice(0, 1).map((id) => ({ kind: 'application', id })),
    initial: () => ({ add: [], adding: '', remove: [], removing: '' }),
  })
  const { add, remove } = draft.fields
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reply = await send({
      type: 'application/tag',
      payload: { ids: [...ids], add: [...add], remove: [...remove] },
    })
    if (!reply.ok) return
    draft.drop()
    onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <TagsInput
          data-autofocus
          label={texts('board.tagsAdd')}
          data={[...known]}
          value={[...add]}
          onChange={(tags) => draft.change({ add: tags })}
          searchValue={draft.fields.adding}
          onSearchChange={(adding) => draft.change({ adding })}
          maxTags={20}
        />
        {present.length > 0 && (
          <TagsInput
            label={texts('board.tagsRemove')}
            data={present}
            value={[...remove]}
            onChange={(tags) => draft.change({ remove: tags.filter((tag) => present.includes(tag)) })}
            searchValue={draft.fields.removing}
            onSearchChange={(removing) => draft.change({ removing })}
          />
        )}
        <FormButtons
          action={texts('common.save')}
          isReady={add.length + remove.length > 0}
          onClose={onClose}
          kept={<KeptDraft draft={draft} />}
        />
      </Stack>
    </form>
  )
}
