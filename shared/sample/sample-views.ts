import type { CommandContext } from '../commands/define-command'
import { compareRank, ranksBetween } from '../model/rank'
import { DEFAULT_TABLE_SETUP } from '../model/table-setup'
import type { ViewContent } from '../model/view'
import { isSameContent } from '../queries/views'
import type { Transaction } from '../records/transaction'

type SampleView = { readonly id: string; readonly name: string; readonly content: ViewContent }

/** What views are good for, at a glance. */
const SAMPLE_VIEWS: readonly SampleView[] = [
  {
    id: 'sample-view-quiet',
    name: 'Quiet two weeks',
    content: {
      filter: 'quiet:>=14 is:open',
      setup: { ...DEFAULT_TABLE_SETUP, sort: [{ column: 'quietDays', isDescending: true }] },
    },
  },
  {
    id: 'sample-view-sources',
    name: 'Open by source',
    content: { filter: 'is:open', setup: { ...DEFAULT_TABLE_SETUP, groupBy: 'source' } },
  },
]

/** Adds them below the user's own. */
export const addSampleViews = (tx: Transaction, { now }: CommandContext): void => {
  const last = [...tx.all('view')].sort(compareRank).at(-1)
  const ranks = ranksBetween(last?.rank ?? null, null, SAMPLE_VIEWS.length)
  for (const [place, { id, name, content }] of SAMPLE_VIEWS.entries())
    if (!tx.get('view', id)) tx.put('view', { id, name, rank: ranks[place] ?? '', createdAt: now, ...content })
}

/** Those that the user made their own stay. */
export const removeSampleViews = (tx: Transaction): void => {
  for (const { id, name, content } of SAMPLE_VIEWS) {
    const view = tx.get('view', id)
    if (view && view.name === name && isSameContent(view, content)) tx.remove('view', id)
  }
}
