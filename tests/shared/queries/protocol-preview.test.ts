import { describe, expect, it } from 'vitest'
import { DEFAULT_PROTOCOL, type ProtocolSettings } from '../../../shared/model/protocol-settings'
import { type PreviewCase, previewOf } from '../../../shared/queries/protocol-preview'

/** A Thursday. */
const EXAMPLE: PreviewCase = { day: '2026-03-05', time: '15:00', zone: 'Europe/Berlin', promise: null }

const told = (example: PreviewCase, changes: Partial<ProtocolSettings> = {}): readonly string[] =>
  previewOf(example, { ...DEFAULT_PROTOCOL, ...changes }).map(({ name, at }) => `${name} ${at.day} ${at.time}`)

describe('the example in the settings', () => {
  it('an interview on Thursday 15:00 gives the whole chain, each step done when it is due', () => {
    expect(told(EXAMPLE)).toEqual([
      'interview 2026-03-04 15:00',
      'interview 2026-03-05 14:00',
      'debrief 2026-03-05 16:30',
      'thank-you 2026-03-05 18:00',
      'follow-up-1 2026-03-12 09:00',
      'follow-up-2 2026-03-19 09:00',
      'let-go 2026-03-26 09:00',
    ])
  })

  it('a promise with a time asks whether they called, and follow-up 1 counts from it', () => {
    expect(told({ ...EXAMPLE, promise: { day: '2026-03-11', time: '12:00' } }).slice(4)).toEqual([
      'did-they-call 2026-03-11 13:00',
      'follow-up-1 2026-03-13 09:00',
      'follow-up-2 2026-03-20 09:00',
      'let-go 2026-03-27 09:00',
    ])
  })

  it('waits longer at the patient pace, and ends with a last word where the user wants one', () => {
    expect(told(EXAMPLE, { pace: 'patient', lastWordFor: 'promising' }).slice(4)).toEqual([
      'follow-up-1 2026-03-19 09:00',
      'follow-up-2 2026-03-26 09:00',
      'let-go 2026-04-02 09:00',
      'last-word 2026-05-14 09:00',
    ])
  })

  it('follows days off, numbers and what is switched off', () => {
    const { steps, intervals } = DEFAULT_PROTOCOL
    expect(
      told(EXAMPLE, {
        holidays: ['2026-03-12'],
        intervals: { ...intervals, followUp2WorkingDays: 1 },
        steps: { ...steps, interview: false, debrief: false, 'thank-you': false },
      }),
    ).toEqual(['follow-up-1 2026-03-13 09:00', 'follow-up-2 2026-03-16 12:00', 'let-go 2026-03-23 09:00'])
    const none = Object.fromEntries(Object.keys(steps).map((name) => [name, false])) as typeof steps // the same keys
    expect(told(EXAMPLE, { steps: none })).toEqual([])
  })
})
