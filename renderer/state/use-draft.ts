import { useState } from 'react'
import type { About, Fields } from '../../shared/drafts/draft'
import { draftAt, dropDraft, putDraft, useDrafts } from './drafts'

type Setup<F extends Fields> = {
  /** Which form it is and what it is about: at one place there is one draft. */
  readonly place: string
  /** What the form is called. */
  readonly title: string
  /** Without any of these the form can't be opened. */
  readonly about: readonly About[]
  /** What stands in the form before anything is typed; taken when the place is first shown. */
  readonly initial: () => F
}

/** A form whose fields stay as they were typed until an act takes them over. */
export type FormDraft<F extends Fields> = {
  readonly place: string
  readonly fields: F
  readonly change: (changes: Partial<F>) => void
  /** Something was typed. */
  readonly isKept: boolean
  /** An act has taken it over, or the user discards it: the form is as it was at first. */
  readonly drop: () => void
  /** An act has taken it over, and the form stays open for another one. */
  readonly beginWith: (fields: F) => void
}

/** What is typed into a form is kept, on the disk too, and is there again when the form is opened anew. */
export const useDraft = <F extends Fields>({ place, title, about, initial }: Setup<F>): FormDraft<F> => {
  const [first, setFirst] = useState(() => ({ place, fields: initial() }))
  const shown = first.place === place ? first : { place, fields: initial() }
  if (shown !== first) setFirst(shown)
  const kept = useDrafts(({ drafts }) => drafts.get(place))
  return {
    place,
    fields: withKept(shown.fields, kept?.fields),
    isKept: kept !== undefined,
    change: (changes) => {
      // Not what was drawn last: two changes may come before the next drawing.
      const now = { ...withKept(shown.fields, draftAt(place)?.fields), ...changes }
      const changed = Object.entries<Fields[string]>(now).filter(([name, value]) => !isSame(value, shown.fields[name]))
      if (changed.length === 0) dropDraft(place)
      else putDraft({ place, title, about, fields: Object.fromEntries(changed) })
    },
    drop: () => dropDraft(place),
    beginWith: (fields) => {
      dropDraft(place)
      setFirst({ place, fields })
    },
  }
}

/** The fields that were typed in the place of those that were not. One that this form has no room for is left out. */
const withKept = <F extends Fields>(first: F, kept: Fields | undefined): F => {
  if (kept === undefined) return first
  const known = Object.entries(kept).filter(([name]) => Object.hasOwn(first, name))
  return { ...first, ...Object.fromEntries(known) } as F // written by this form under its own names
}

const isSame = (a: Fields[string] | undefined, b: Fields[string] | undefined): boolean =>
  Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)
