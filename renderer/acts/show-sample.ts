import type { Id } from '../../shared/model/id'

import { send, undo } from '../state/send'
import { changeSettings, useSettings } from '../state/settings'
import { toastUndo } from '../state/toasts'
import { select } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'

const sampleId = (): Id | null => [...replica.pipeline.all('hunt').values()].find((hunt) => hunt.isSample)?.id ?? null

/** Adds the sample hunt, if it isn't there, and puts it on the board. */
export const showSample = async (): Promise<void> => {
  const reply = await send({ type: 'sample/add', payload: {} })
  if (!reply.ok) return
  const huntId = sampleId() ?? (await sampleComes())
  select([], null)
  await changeSettings({ huntId })
}

/** The reply may be here before the change is. */
const sampleComes = (): Promise<Id> =>
  new Promise((resolve) => {
    const stop = replica.onChange(() => {
      const id = sampleId()
      if (id === null) return
      stop()
      resolve(id)
    })
  })

/** Removes it with all that was added to it, and offers to take that back. */
export const removeSample = async (huntId: Id): Promise<void> => {
  const reply = await send({ type: 'sample/remove', payload: { huntId } })
  if (!reply.ok) return
  select([], null)
  if (useSettings.getState().huntId === huntId) await changeSettings({ huntId: null })
  toastUndo(texts('settings.sampleRemoved'), undo)
}
