import { describe, expect, it } from 'vitest'
import { STAGE_KINDS, type StageKind } from '../../../shared/model/stage'
import { REPLY_KINDS, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { standingOf } from '../../../shared/protocol/waits'
import { type Turn, whoseTurn } from '../../../shared/queries/whose-turn'
import {
  added,
  application,
  applied,
  ended,
  entry,
  followedUp,
  held,
  moved,
  noted,
  offered,
  reply,
} from '../../support/query-builders'

const start = entry('2026-03-01', applied)
const KINDS: Readonly<Record<string, StageKind>> = { wishlist: 'saved' }
const standing = (entries: readonly TimelineEntry[]) =>
  standingOf(entries, [], (id) => KINDS[id] ?? STAGE_KINDS.find((kind) => kind === id) ?? null)
const turnOf = (entries: readonly TimelineEntry[], kind: StageKind = 'applied'): Turn =>
  whoseTurn(application('card'), kind, standing(entries))

describe('whose turn it is', () => {
  it('nobody’s in the archive', () => {
    const archived = { ...application('card'), archivedAt: '2026-03-09T08:00:00.000Z' }
    expect(whoseTurn(archived, 'applied', standing([start]))).toBeNull()
    expect(whoseTurn(archived, 'offer', standing([start]))).toBeNull()
  })

  const rows: readonly (readonly [rule: string, after: readonly TimelineEntry[], turn: Turn])[] = [
    ['theirs after applying', [start], 'theirs'],
    ['theirs past applying without a dated entry', [], 'theirs'],
    ['theirs after a receipt', [start, entry('2026-03-02', reply('acknowledgement'))], 'theirs'],
    ['theirs after a holding reply', [start, entry('2026-03-02', reply('holding'))], 'theirs'],
    ['mine after a question', [start, entry('2026-03-02', reply('question'))], 'mine'],
    ['mine after an invitation', [start, entry('2026-03-02', reply('invitation'))], 'mine'],
    ['mine after an offer in a reply', [start, entry('2026-03-02', reply('offer'))], 'mine'],
    ['mine after an offer', [start, entry('2026-03-02', offered)], 'mine'],
    ["nobody's after a no", [start, entry('2026-03-02', reply('no'))], null],
    ["nobody's after the role was cancelled", [start, entry('2026-03-02', reply('cancelled'))], null],
    [
      'theirs again when I answered',
      [start, entry('2026-03-02', reply('question')), entry('2026-03-03', followedUp)],
      'theirs',
    ],
    ['still theirs after my follow-up', [start, entry('2026-03-03', followedUp)], 'theirs'],
    [
      "still nobody's after my thanks for a no",
      [start, entry('2026-03-02', reply('no')), entry('2026-03-03', followedUp)],
      null,
    ],
    [
      'theirs after the interview',
      [start, entry('2026-03-02', reply('invitation')), entry('2026-03-05', held)],
      'theirs',
    ],
    [
      'still mine when a receipt follows the question',
      [start, entry('2026-03-02', reply('question')), entry('2026-03-03', reply('acknowledgement'))],
      'mine',
    ],
    [
      'still mine when they put me off after the question',
      [start, entry('2026-03-02', reply('question')), entry('2026-03-03', reply('holding'))],
      'mine',
    ],
    [
      'still mine after a note or a move',
      [
        start,
        entry('2026-03-02', reply('question')),
        entry('2026-03-03', noted),
        entry('2026-03-04', moved('applied', 'screening')),
      ],
      'mine',
    ],
    [
      'theirs after re-opening',
      [
        start,
        entry('2026-03-02', reply('no')),
        entry('2026-03-02', ended('rejected')),
        entry('2026-03-09', ended(null)),
      ],
      'theirs',
    ],
    [
      'theirs after applying once more',
      [start, entry('2026-03-02', reply('no')), entry('2026-03-09', applied)],
      'theirs',
    ],
    ['mine after a move into an offer stage', [start, entry('2026-03-04', moved('applied', 'offer'))], 'mine'],
    ['mine after a move forward: when is it?', [start, entry('2026-03-04', moved('applied', 'interviewing'))], 'mine'],
    ['not changed by the adding', [entry('2026-03-05', added), start, entry('2026-03-02', reply('question'))], 'mine'],
    [
      'CH6 mine when they asked on the day of applying, also when applying was noted with a later time',
      [entry('2026-03-01', applied, { time: '10:00' }), entry('2026-03-01', reply('question'), { time: '09:30' })],
      'mine',
    ],
    [
      'CH6 mine when they asked on the day of applying at an unknown time',
      [entry('2026-03-01', applied, { time: '10:00' }), entry('2026-03-01', reply('question'))],
      'mine',
    ],
  ]

  it.each(rows)('%s', (_rule, entries, turn) => {
    expect(turnOf(entries)).toBe(turn)
  })

  it("nobody's before applying, whatever was said", () => {
    for (const kind of REPLY_KINDS) expect(turnOf([entry('2026-03-02', reply(kind))], 'saved')).toBeNull()
    expect(turnOf([], 'saved')).toBeNull()
  })

  it("nobody's after the end", () => {
    expect(turnOf([start], 'closed')).toBeNull()
    expect(whoseTurn(application('card', { outcome: 'ghosted' }), 'applied', standing([start]))).toBeNull()
  })

  it('mine in a stage of the kind offer', () => {
    expect(turnOf([start], 'offer')).toBe('mine')
    expect(turnOf([start, entry('2026-03-02', followedUp)], 'offer')).toBe('mine')
  })

  it('leaves the timeline that it was given as it was', () => {
    const timeline = Object.freeze([entry('2026-03-01', reply('question')), start])
    expect(whoseTurn(application('card'), 'screening', standing(timeline))).toBe('mine')
  })
})
