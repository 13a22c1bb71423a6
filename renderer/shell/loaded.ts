import { type ComponentType, useEffect, useState } from 'react'

type Load<Props> = () => Promise<ComponentType<Props>>

const loaded = new WeakMap<object, unknown>()

const componentOf = <Props>(load: Load<Props>): ComponentType<Props> | null =>
  // Under a function stands what that function gave.
  (loaded.get(load) as ComponentType<Props> | undefined) ?? null

/** Loads what a click may ask for next, so that it is there at once. */
export const preload = async <Props>(load: Load<Props>): Promise<void> => {
  loaded.set(load, await load())
}

/** A component of another chunk; `null` until it is there. */
export const useLoaded = <Props>(load: Load<Props> | null): ComponentType<Props> | null => {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  const [, setArrived] = useState(0)
  useEffect(() => {
    if (load === null || componentOf(load)) return
    preload(load).then(
      () => setArrived((count) => count + 1),
      (error: unknown) => setFailure({ error }),
    )
  }, [load])
  if (failure) throw failure.error
  return load === null ? null : componentOf(load)
}
