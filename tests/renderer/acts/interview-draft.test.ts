import { describe, expect, it } from 'vitest'
import { draftOf, newDraft, readInterview } from '../../../renderer/acts/interview-draft'
import type { Interview } from '../../../shared/model/interview'

const interview = (fields: Partial<Interview> = {}): Interview => ({
  id: 'i',
  applicationId: 'a',
  round: { number: 1, label: '' },
  kind: 'phone',
  startAt: '2026-03-02T14:00:00.000Z',
  zone: 'Europe/Berlin',
  lengthMinutes: 45,
  place: '',
  interviewerIds: ['c'],
  state: 'planned',
  promise: null,
  debrief: null,
  plannedAt: { day: '2026-02-01', time: '10:00', zone: 'Europe/Berlin' },
  isConfirmed: false,
  cancelled: null,
  createdAt: '2026-02-01T09:00:00.000Z',
  ...fields,
})

describe('an interview as it is typed', () => {
  it('proposes the round after those that count; a cancelled one is none', () => {
    const third = interview({ round: { number: 3, label: '' }, state: 'cancelled' })
    expect(newDraft([], 'UTC').roundNumber).toBe(1)
    expect(newDraft([interview(), third], 'UTC').roundNumber).toBe(2)
  })

  it('reads back what it was made of, on the wall clock of its own zone', () => {
    const draft = draftOf(interview())
    expect(draft).toMatchObject({ day: '2026-03-02', time: '15:00', zone: 'Europe/Berlin' })
    const { kind, startAt, zone, lengthMinutes, place, interviewerIds, round, promise } = interview()
    expect(readInterview(draft)).toEqual({
      ok: true,
      fields: { kind, startAt, zone, lengthMinutes, place, interviewerIds, round, promise },
    })
  })

  it('says what is missing first, and what is out of bounds', () => {
    const draft = draftOf(interview())
    const problemOf = (changes: Partial<typeof draft>) => readInterview({ ...draft, ...changes })
    expect(problemOf({ day: '', time: '' })).toEqual({ ok: false, problem: { field: 'day', text: 'dayMissing' } })
    expect(problemOf({ day: '0202-03-02' })).toEqual({ ok: false, problem: { field: 'day', text: 'dayOdd' } })
    expect(problemOf({ time: '' })).toEqual({ ok: false, problem: { field: 'time', text: 'timeMissing' } })
    for (const length of ['', 4, 1_441, 30.5])
      expect(problemOf({ length })).toEqual({ ok: false, problem: { field: 'length', text: 'lengthWrong' } })
    const early = { day: '2026-03-01', time: '' }
    expect(problemOf({ promise: early })).toEqual({ ok: false, problem: { field: 'promise', text: 'before' } })
    expect(problemOf({ promise: { day: '', time: '15:00' } })).toMatchObject({ problem: { text: 'dayMissing' } })
    expect(problemOf({ promise: { day: '2026-03-02', time: '' } }).ok).toBe(true)
    for (const roundNumber of ['', 0, 100])
      expect(problemOf({ roundNumber })).toEqual({ ok: false, problem: { field: 'round', text: 'roundWrong' } })
  })
})
