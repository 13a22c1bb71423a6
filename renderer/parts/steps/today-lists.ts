import type { TodayScope } from '../../../shared/queries/today'
import { TodayLists } from '../../../shared/queries/today-lists'
import { noteRead } from '../../state/reading'
import { replica } from '../../state/use-pipeline'

type Kept = { readonly scope: TodayScope; readonly lists: TodayLists }

/** The lists as a source of reads. */
const TODAY = 'today'

/** The ones that were asked for last: they follow every change, so that Today is there at once. */
let kept: Kept | null = null

replica.follow((diff, touched) => {
  if (diff === null) kept = null
  else if (kept?.lists.follow(diff)) touched?.add(TODAY)
})

/** The lists of this window's pipeline; made anew for another hunt, day, zone or measure of silence, and after a load. */
export const listsFor = (scope: TodayScope): TodayLists => {
  noteRead(TODAY)
  if (!kept || !isSameScope(kept.scope, scope)) kept = { scope, lists: new TodayLists(replica.unnoted, scope) }
  return kept.lists
}

const isSameScope = (a: TodayScope, b: TodayScope): boolean =>
  a.huntId === b.huntId && a.today === b.today && a.zone === b.zone && a.fadedAfterDays === b.fadedAfterDays
