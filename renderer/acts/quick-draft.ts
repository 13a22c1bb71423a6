import type { Outcome } from '../../shared/model/application'
import { companyKey } from '../../shared/model/company'
import type { Id } from '../../shared/model/id'
import { isOddDay } from '../../shared/model/odd-day'
import type { StageKind } from '../../shared/model/stage'
import type { Day } from '../../shared/model/time'

/** What stands in the form. */
export type QuickDraft = {
  readonly company: string
  readonly role: string
  readonly stageId: Id
  readonly outcome: Outcome | null
  /** `''`: not known. */
  readonly appliedOn: string
  readonly source: string
  readonly url: string
  readonly excitement: number | null
  readonly tags: readonly string[]
}

export const emptyDraft = (stageId: Id, today: Day): QuickDraft => ({
  company: '',
  role: '',
  stageId,
  outcome: null,
  appliedOn: today,
  source: '',
  url: '',
  excitement: null,
  tags: [],
})

/** For another one right after: what a series shares stays. */
export const nextDraft = ({ stageId, outcome, appliedOn, source }: QuickDraft): QuickDraft => ({
  ...emptyDraft(stageId, appliedOn),
  outcome,
  source,
})

/** Saved, or dropped before. */
export const isBeforeApplying = ({ outcome }: QuickDraft, kind: StageKind): boolean =>
  kind === 'saved' || (kind === 'closed' && outcome === 'dropped')

/** What must be mended first, and the catalogue's key that says so. */
export const problemOf = (draft: QuickDraft, kind: StageKind, today: Day) => {
  if (companyKey(draft.company) === '') return { at: 'company', key: 'refusals.company-missing' } as const
  if (kind === 'closed' && draft.outcome === null) return { at: 'outcome', key: 'refusals.outcome-missing' } as const
  if (isBeforeApplying(draft, kind)) return null
  if (isOddDay(draft.appliedOn)) return { at: 'appliedOn', key: 'panel.log.dayOdd' } as const
  if (draft.appliedOn > today) return { at: 'appliedOn', key: 'quickAdd.future' } as const
  return null
}

/** What is sent: only what the stage's kind has room for. */
export const toCreate = (draft: QuickDraft, kind: StageKind) => ({
  stageId: draft.stageId,
  fields: {
    company: draft.company.trim(),
    role: draft.role.trim(),
    source: draft.source.trim(),
    url: draft.url.trim(),
    excitement: draft.excitement,
    tags: [...draft.tags],
  },
  appliedOn: isBeforeApplying(draft, kind) || draft.appliedOn === '' ? null : draft.appliedOn,
  outcome: kind === 'closed' ? draft.outcome : null,
})
