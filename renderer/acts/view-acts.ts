import type { Id } from '../../shared/model/id'
import type { View } from '../../shared/model/view'
import { viewsOf } from '../../shared/queries/views'
import { send, undo } from '../state/send'
import { toastUndo } from '../state/toasts'
import { announce } from '../state/ui-store'
import { replica } from '../state/use-pipeline'
import { texts } from '../ui/i18n'
import { contentNow, useChosenView } from './open-view'

/** Keeps what is shown under a name; answers whether it was saved. */
export const saveAsView = async (name: string): Promise<boolean> => {
  const id = crypto.randomUUID()
  const reply = await send({ type: 'view/create', payload: { id, name, content: contentNow() } })
  if (!reply.ok) return false
  useChosenView.setState({ viewId: id })
  announce(texts('views.saved', { name }))
  return true
}

export const updateView = async ({ id, name }: View): Promise<void> => {
  const reply = await send({ type: 'view/update', payload: { id, content: contentNow() } })
  if (reply.ok) toastUndo(texts('views.updated', { name }), undo)
}

export const renameView = async (id: Id, name: string): Promise<boolean> =>
  (await send({ type: 'view/rename', payload: { id, name } })).ok

export const deleteView = async ({ id, name }: View): Promise<void> => {
  const reply = await send({ type: 'view/remove', payload: { id } })
  if (reply.ok) toastUndo(texts('views.deleted', { name }), undo)
}

/** Puts a view below another; `null`: to the top. */
export const placeView = async ({ id, name }: View, afterId: Id | null): Promise<void> => {
  const reply = await send({ type: 'view/reorder', payload: { id, afterId } })
  if (!reply.ok) return
  const views = viewsOf(replica.pipeline)
  const place = views.findIndex((view) => view.id === id) + 1
  announce(texts('views.reordered', { name, place, count: views.length }))
}

/** One place up or down. */
export const stepView = (view: View, step: -1 | 1): void => {
  const others = viewsOf(replica.pipeline).filter(({ id }) => id !== view.id)
  const place = viewsOf(replica.pipeline).findIndex(({ id }) => id === view.id) + step
  void placeView(view, others[place - 1]?.id ?? null)
}
