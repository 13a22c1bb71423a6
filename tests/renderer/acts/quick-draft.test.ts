import { describe, expect, it } from 'vitest'
import { emptyDraft, nextDraft, problemOf, type QuickDraft, toCreate } from '../../../renderer/acts/quick-draft'

const TODAY = '2026-03-10'
const draft = (changes: Partial<QuickDraft> = {}): QuickDraft => ({
  ...emptyDraft('applied', TODAY),
  company: 'Acme',
  ...changes,
})

describe('quick add says what must be mended first', () => {
  it('a company needs a letter or a digit', () =>
    expect(problemOf(draft({ company: ' – ' }), 'applied', TODAY)).toMatchObject({ at: 'company' }))

  it('a closed stage asks how it ended', () => {
    expect(problemOf(draft(), 'closed', TODAY)).toMatchObject({ at: 'outcome' })
    expect(problemOf(draft({ outcome: 'rejected' }), 'closed', TODAY)).toBeNull()
  })

  it('an applied day is no future day and no half-typed one', () => {
    expect(problemOf(draft({ appliedOn: '2026-03-11' }), 'applied', TODAY)).toMatchObject({ at: 'appliedOn' })
    expect(problemOf(draft({ appliedOn: '0202-03-11' }), 'applied', TODAY)).toMatchObject({ at: 'appliedOn' })
    expect(problemOf(draft({ appliedOn: '' }), 'applied', TODAY)).toBeNull()
  })

  it('a saved one has no applied day, whatever stands hidden in the form', () => {
    const hidden = draft({ appliedOn: '2026-03-11', outcome: 'rejected' })
    expect(problemOf(hidden, 'saved', TODAY)).toBeNull()
    expect(toCreate(hidden, 'saved')).toMatchObject({ appliedOn: null, outcome: null })
  })
})

describe('another one right after', () => {
  it('keeps what a series shares and forgets the rest', () =>
    expect(nextDraft(draft({ role: 'Diver', source: 'Fair', tags: ['sea'], appliedOn: '2026-03-01' }))).toEqual({
      ...emptyDraft('applied', '2026-03-01'),
      source: 'Fair',
    }))
})
