import { useEffect, useState, useSyncExternalStore } from 'react'
import { useFacts } from '../../state/facts'
import { toastProblem } from '../../state/toasts'
import { type FieldState, SavedField } from './saved-field'

/** Fields on screen, and those left behind with something that could not be saved: it waits there for its panel. */
const fields = new Map<string, SavedField<unknown>>()
const mounted = new Map<string, number>()

const flushAll = (): void => {
  for (const field of fields.values()) void field.flush()
}
window.addEventListener('beforeunload', flushAll)
window.addEventListener('pagehide', flushAll)
document.addEventListener('visibilitychange', flushAll)
useFacts.subscribe((facts, before) => {
  if (facts.storage !== 'failing' && before.storage === 'failing') flushAll()
})

type Options<T> = {
  /** Names the field for ever: the record's id and the field. */
  readonly name: string
  readonly saved: T
  readonly submit: (value: T) => Promise<string | null>
  readonly isSame?: (a: T, b: T) => boolean
  readonly delayMs?: number | null
}

export type Field<T> = FieldState<T> & Pick<SavedField<T>, 'change' | 'flush' | 'settle'>

/** A draft that is saved after a pause in typing, on leaving the field, and when the panel or the window closes. */
export const useSavedField = <T>(options: Options<T>): Field<T> => {
  const { name, saved } = options
  const [field] = useState(() => fieldNamed(options))
  const state = useSyncExternalStore(field.subscribe, field.state)
  useEffect(() => {
    field.receive(saved)
  }, [field, saved])
  useEffect(() => {
    fields.set(name, field as SavedField<unknown>) // read back under the same name alone, with the same type
    mounted.set(name, (mounted.get(name) ?? 0) + 1)
    return () => {
      mounted.set(name, (mounted.get(name) ?? 1) - 1)
      void field.flush().then(() => forget(name, field.state()))
    }
  }, [name, field])
  return { ...state, change: field.change, flush: field.flush, settle: field.settle }
}

const fieldNamed = <T>(options: Options<T>): SavedField<T> => {
  const waiting = fields.get(options.name)
  return (waiting as SavedField<T> | undefined) ?? new SavedField(options) // a name always stands for one type
}

const forget = (name: string, { error, isDirty }: FieldState<unknown>): void => {
  if ((mounted.get(name) ?? 0) > 0) return
  mounted.delete(name)
  if (!isDirty) fields.delete(name)
  else if (error !== null) toastProblem(error)
}
