import type { Application } from '../model/application'
import type { StageKind } from '../model/stage'
import type { Standing } from '../protocol/waits'

/** In whose court the ball lies; `null`: in nobody's. */
export type Turn = 'theirs' | 'mine' | null

/** Whose turn it is. Nobody's before applying, until an interview that is agreed, after the end, and in the archive. */
export const whoseTurn = (
  { outcome, archivedAt }: Pick<Application, 'outcome' | 'archivedAt'>,
  stageKind: StageKind,
  { mine, open, hasPlanned, isOver }: Pick<Standing, 'mine' | 'open' | 'hasPlanned' | 'isOver'>,
): Turn => {
  if (archivedAt !== null || outcome !== null || stageKind === 'saved' || stageKind === 'closed') return null
  if (stageKind === 'offer') return 'mine'
  if (mine !== null && !(mine.what === 'invitation' && hasPlanned)) return 'mine'
  if (hasPlanned) return null
  // A card that stands past applying without a dated entry (an import) waits all the same.
  return open === null && isOver ? null : 'theirs'
}
