import { create } from 'zustand'
import type { Draft } from '../../shared/drafts/draft'
import { bridge } from './bridge'

/** What is typed is on the disk this long after, also while typing goes on. */
const KEEP_AFTER_MS = 250

type Drafts = {
  readonly drafts: ReadonlyMap<string, Draft>
  /** The places whose newest words the disk didn't take. */
  readonly unwritten: ReadonlySet<string>
}

/** What was typed and not finished, by its place. Main keeps it on the disk. */
export const useDrafts = create<Drafts>(() => ({ drafts: new Map(), unwritten: new Set() }))

const waiting = new Map<string, ReturnType<typeof setTimeout>>()

const loadDrafts = (drafts: readonly Draft[]): void =>
  useDrafts.setState({ drafts: new Map(drafts.map((draft) => [draft.place, draft])) })

export const draftAt = (place: string): Draft | undefined => useDrafts.getState().drafts.get(place)

/** Takes the place of the draft before it. */
export const putDraft = (draft: Draft): void => {
  const { place } = draft
  useDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(place, draft) }))
  if (!waiting.has(place))
    waiting.set(
      place,
      setTimeout(() => void write(place), KEEP_AFTER_MS),
    )
}

/** An act has taken it over, or the user discards it. */
export const dropDraft = (place: string): void => {
  clearTimeout(waiting.get(place))
  waiting.delete(place)
  if (draftAt(place) === undefined) return
  useDrafts.setState(({ drafts, unwritten }) => ({
    drafts: without(drafts, place),
    unwritten: new Set([...unwritten].filter((each) => each !== place)),
  }))
  void bridge.request.dropDraft(place)
}

/** Writes at once what waits: the window may be closing. */
const flushDrafts = (): void => {
  for (const place of [...waiting.keys()]) void write(place)
}

const write = async (place: string): Promise<void> => {
  clearTimeout(waiting.get(place))
  waiting.delete(place)
  const draft = draftAt(place)
  if (draft === undefined) return
  const isWritten = await bridge.request.keepDraft(draft).catch(() => false)
  useDrafts.setState(({ unwritten }) => {
    if (isWritten !== unwritten.has(place)) return {}
    const others = [...unwritten].filter((each) => each !== place)
    return { unwritten: new Set(isWritten ? others : [...others, place]) }
  })
}

const without = (drafts: ReadonlyMap<string, Draft>, place: string): ReadonlyMap<string, Draft> => {
  const rest = new Map(drafts)
  rest.delete(place)
  return rest
}

/** Loads what an earlier run left, and writes what waits when the window is left or hidden. */
export const followDrafts = async (): Promise<void> => {
  loadDrafts(await bridge.request.readDrafts())
  window.addEventListener('pagehide', flushDrafts)
  window.addEventListener('blur', flushDrafts)
  document.addEventListener('visibilitychange', flushDrafts)
}
