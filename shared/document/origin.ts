import { z } from 'zod'
import { idSchema } from '../model/id'

/** What made a change. `undo`: one was taken back, or done again. `other-device`: it was made elsewhere, and came here. */
const SOURCES = ['user', 'clock', 'import', 'undo', 'restore', 'other-device'] as const
export type Source = (typeof SOURCES)[number]

/** Where a change comes from. */
export const originSchema = z.strictObject({
  /** The installation on which it was made; `null`: an earlier version didn't keep it. */
  device: idSchema.nullable(),
  source: z.enum(SOURCES),
})
export type Origin = Readonly<z.infer<typeof originSchema>>

/** Of a change that was written before schema version 5: what its line tells anyway. */
export const originOfOlder = ({ type, history }: { readonly type: string; readonly history: string }): Origin => {
  const source = (): Source => {
    if (history === 'undo' || history === 'redo') return 'undo'
    if (history === 'aside') return 'clock' // interviews that count as held were all that the program did by itself
    return type === 'import/applications' ? 'import' : 'user'
  }
  return { device: null, source: source() }
}
