import { describe, expect, test } from 'vitest'
import { peopleOfStep } from '../../../shared/queries/people-of-step'
import { Hunting } from '../../support/hunting'

/** 2026-03-02 is a Monday. */
const applied = (): Hunting => new Hunting('2026-03-02 10:00')
const promised = (day: string, time: string | null = null) => ({ promise: { day, time } })

describe('P: the rows of the protocol', () => {
  test('P10 the apply nudge: 10 days after applying, once, only with a contact or an excitement of 4', () => {
    const on = applied()
    expect(on.names).toBe('')
    on.do('application/update', { id: 'card', changes: { excitement: 4 } })
    expect(on.due('apply-nudge')).toBe('2026-03-12 09:00')
    on.do('application/update', { id: 'card', changes: { excitement: 3 } })
    expect(on.names).toBe('')
    on.person('robin')
    expect(on.due('apply-nudge')).toBe('2026-03-12 09:00')
    on.at('2026-03-12 09:00').do('step/done', { id: on.step('apply-nudge').id, way: 'mail' })
    expect(on.names).toBe('')
    expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toHaveLength(1)
  })

  test('P10 the apply nudge for every application, when the user wants it', () => {
    const on = applied().do('protocol/update', { changes: { applyNudgeFor: 'all' } })
    expect(on.due('apply-nudge')).toBe('2026-03-12 09:00')
    on.do('protocol/update', { changes: { intervals: { applyNudgeDays: 7 } } })
    expect(on.due('apply-nudge')).toBe('2026-03-09 12:00') // a Monday
    on.do('protocol/update', { changes: { steps: { 'apply-nudge': false } } })
    expect(on.names).toBe('')
  })

  test('P11 an interview reminds 24 hours and 1 hour before; planned at shorter notice, 1 hour before', () => {
    const on = applied()
    const id = on.plan('2026-03-05 15:00')
    expect([on.due('interview'), on.again('interview')]).toEqual(['2026-03-04 15:00', '2026-03-05 14:00'])
    on.do('interview/update', { id, changes: { startAt: '2026-03-06T09:00:00.000Z' } })
    expect([on.due('interview'), on.again('interview')]).toEqual(['2026-03-05 10:00', '2026-03-06 09:00'])
    const soon = applied()
    soon.plan('2026-03-03 09:00')
    expect([soon.due('interview'), soon.again('interview')]).toEqual(['2026-03-03 08:00', null])
  })

  const dealtWith = {
    done: { type: 'step/done', more: { way: null } },
    skipped: { type: 'step/skip', more: {} },
    snoozed: { type: 'step/snooze', more: { until: { at: '2026-03-05T13:30:00.000Z' } } },
  } as const

  test.each(['done', 'skipped', 'snoozed'] as const)(
    'P11 an interview that is moved reminds anew, though the reminder of its old time was %s',
    (how) => {
      const on = applied()
      const id = on.plan('2026-03-05 15:00')
      const { type, more } = dealtWith[how]
      on.at('2026-03-04 16:00').do(type, { id: on.step('interview').id, ...more } as never) // the payload is that of the type
      on.do('interview/update', { id, changes: { place: 'Room 3' } })
      expect(on.steps.find(({ name }) => name === 'interview')?.state.kind).toBe(how)
      on.do('interview/update', { id, changes: { startAt: '2026-03-12T14:00:00.000Z' } })
      expect(on.step('interview').state.kind).toBe('open')
      expect([on.due('interview'), on.again('interview')]).toEqual(['2026-03-11 15:00', '2026-03-12 14:00'])
    },
  )

  test('P11 the reminder that the user put off to a time of their own stays there when the interview is moved', () => {
    const on = applied()
    const id = on.plan('2026-03-05 15:00')
    const step = on.step('interview').id
    on.do('step/edit', { id: step, changes: { text: 'Bring the portfolio' } })
    on.do('step/snooze', { id: step, until: { at: '2026-03-05T13:30:00.000Z' } })
    on.do('interview/update', { id, changes: { startAt: '2026-03-12T14:00:00.000Z' } })
    expect(on.step('interview').state.kind).toBe('snoozed')
  })

  test.each([
    ['15:00', 60, '2026-03-05 16:30', '2026-03-05 20:00'],
    ['18:00', 60, '2026-03-05 19:30', '2026-03-05 20:00'],
    ['18:01', 60, '2026-03-05 19:31', '2026-03-06 09:00'],
    ['21:00', 90, '2026-03-05 23:00', '2026-03-06 09:00'],
  ])(
    'P12 the debrief of an interview at %s for %i minutes: 30 minutes after, again in the evening',
    (time, lengthMinutes, due, again) => {
      const on = applied()
      on.held(`2026-03-05 ${time}`, { lengthMinutes })
      expect([on.due('debrief'), on.again('debrief')]).toEqual([due, again])
    },
  )

  test.each([
    ['09:00', 60, '2026-03-05 12:00'],
    ['15:00', 60, '2026-03-05 18:00'],
    ['15:01', 60, '2026-03-06 09:00'],
    ['17:00', 60, '2026-03-06 09:00'],
    ['21:00', 90, '2026-03-06 09:00'],
  ])(
    'P13 the thank-you for an interview at %s: 2 hours after its end, after 18:00 the next morning',
    (time, lengthMinutes, due) => {
      const on = applied()
      on.held(`2026-03-05 ${time}`, { lengthMinutes })
      expect(on.due('thank-you')).toBe(due)
    },
  )

  test('P13 a thank-you on a Friday evening is due on Saturday: reminders know no weekend; it is late 24 hours after the end', () => {
    const on = applied()
    on.held('2026-03-06 18:00')
    expect(on.due('thank-you')).toBe('2026-03-07 09:00')
    expect(on.step('thank-you').overdueFrom).toEqual({ at: '2026-03-07T18:00:00.000Z' })
  })

  test('P13 one thank-you for each interview, to all who were there; sending it writes the timeline and moves no track', () => {
    const on = applied()
    const interviewerIds = [on.person('robin'), on.person('sam')]
    const id = on.held('2026-03-05 15:00', { interviewerIds })
    expect(on.names).toBe('debrief follow-up-1 thank-you')
    const step = on.step('thank-you')
    expect(step).toMatchObject({ id: `${id}/held/thank-you`, contactId: null })
    expect(peopleOfStep(on.bench.pipeline, step)).toEqual(interviewerIds)
    on.do('interview/update', { id, changes: { interviewerIds: ['sam'] } })
    expect(on.step('thank-you')).toMatchObject({ id: step.id, contactId: 'sam' })
    on.do('step/done', { id: step.id, way: 'thank-you' })
    expect(on.names).toBe('debrief follow-up-1')
    expect(on.entries.filter((entry) => entry.kind === 'follow-up')).toHaveLength(1)
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
  })

  test.each([
    ['without a promise 5 working days', '2026-03-05 15:00', null, '2026-03-12 09:00'],
    ['from a weekend too', '2026-03-07 11:00', null, '2026-03-13 09:00'],
    ['on a Monday from 12:00', '2026-03-09 15:00', null, '2026-03-16 12:00'],
    ['promise + 2 working days', '2026-03-05 15:00', '2026-03-10', '2026-03-12 09:00'],
    ['over a weekend', '2026-03-05 15:00', '2026-03-12', '2026-03-16 12:00'],
    ['a promise of a Saturday counts as Monday', '2026-03-05 15:00', '2026-03-14', '2026-03-18 09:00'],
    ['over the end of a month', '2026-03-26 15:00', null, '2026-04-02 09:00'],
    ['over the end of a year', '2026-12-29 15:00', null, '2027-01-05 09:00'],
    ['over a leap day', '2028-02-25 15:00', '2028-02-28', '2028-03-01 09:00'],
    ['on a leap day', '2028-02-22 15:00', null, '2028-02-29 09:00'],
  ])('P14 follow-up 1: %s', (_name, interview, day, due) => {
    const on = new Hunting(interview.startsWith('2028') ? '2028-02-01 10:00' : '2026-03-02 10:00')
    on.held(interview, day === null ? {} : promised(day))
    expect(on.due('follow-up-1')).toBe(due)
  })

  test('P15 follow-up 2 and letting go come 5 working days after the one before was done, late or skipped', () => {
    const on = applied()
    on.held('2026-03-05 15:00')
    on.at('2026-03-17 10:00').do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    expect(on.due('follow-up-2')).toBe('2026-03-24 09:00')
    on.at('2026-03-25 10:00').do('step/skip', { id: on.step('follow-up-2').id })
    expect(on.due('let-go')).toBe('2026-04-01 09:00')
    on.do('step/skip', { id: on.step('let-go').id })
    expect(on.names).toBe('debrief thank-you')
  })

  test('P15 a follow-up that is noted on the timeline counts like one that was marked sent; taken back, the step is open again', () => {
    const on = applied()
    on.held('2026-03-05 15:00')
    on.at('2026-03-13 10:00').note({ kind: 'follow-up', way: 'call-voicemail' })
    expect(on.due('follow-up-2')).toBe('2026-03-20 09:00')
    expect(on.steps.find(({ name }) => name === 'follow-up-1')?.state.kind).toBe('done')
    on.do('entry/remove', { id: on.entries.find(({ kind }) => kind === 'follow-up')?.id ?? '' })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
    expect(on.due('follow-up-2')).toBeNull()
  })

  test('P14 at the patient pace 10 working days after the conversation, for all or for one application', () => {
    const on = applied()
    on.held('2026-03-05 15:00')
    on.do('protocol/update', { changes: { pace: 'patient' } })
    expect(on.due('follow-up-1')).toBe('2026-03-19 09:00')
    on.do('application/pace', { ids: ['card'], pace: 'usual' })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
    on.do('application/pace', { ids: ['card'], pace: null })
    expect(on.due('follow-up-1')).toBe('2026-03-19 09:00')
    on.do('interview/update', { id: 'card-1', changes: promised('2026-03-10') })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00') // a promise counts at any pace
  })

  test('P15 a letter that was written before a follow-up was due is noted, and uses up none', () => {
    const on = applied()
    on.held('2026-03-05 15:00')
    on.at('2026-03-11 23:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
    on.at('2026-03-12 08:00').note({ kind: 'follow-up', way: 'mail' }) // its day counts
    expect(on.due('follow-up-2')).toBe('2026-03-19 09:00')
    on.at('2026-03-18 10:00').note({ kind: 'follow-up', way: 'call-spoke' })
    expect(on.due('follow-up-2')).toBe('2026-03-19 09:00')
  })

  test('P15 marked as sent, a step is done on whatever day; a day off that comes later doesn’t open it again', () => {
    const on = applied()
    on.held('2026-03-05 15:00')
    on.at('2026-03-09 10:00').do('step/done', { id: on.step('follow-up-1').id, way: 'mail' })
    expect(on.due('follow-up-2')).toBe('2026-03-16 12:00')
    on.at('2026-03-16 13:00').note({ kind: 'follow-up', way: 'mail' })
    on.do('protocol/update', { changes: { holidays: ['2026-03-16'], pauseUntil: '2026-04-01' } })
    expect(on.names).toBe('debrief let-go thank-you')
  })

  test('P15 neither follow-up nor letting go is due before their promise and two working days, whatever was written or skipped', () => {
    const on = applied()
    on.held('2026-03-10 10:00', promised('2026-04-03'))
    on.at('2026-03-11 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.due('follow-up-1')).toBe('2026-04-07 09:00')
    on.at('2026-03-12 10:00').do('step/skip', { id: on.step('follow-up-1').id })
    expect(on.due('follow-up-2')).toBe('2026-04-07 09:00')
    on.at('2026-03-13 10:00').do('step/done', { id: on.step('follow-up-2').id, way: 'call-voicemail' })
    expect(on.due('let-go')).toBe('2026-04-07 09:00')
  })

  test('P16 a letter doesn’t answer whether they called, but one that is the first follow-up settles it', () => {
    const on = applied()
    on.held('2026-03-05 15:00', promised('2026-03-10', '15:00'))
    on.at('2026-03-10 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.due('did-they-call')).toBe('2026-03-10 16:00')
    on.at('2026-03-12 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.names).toBe('debrief follow-up-2 thank-you')
    const now = applied()
    now.held('2026-03-05 15:00', promised('2026-03-10', '15:00'))
    now.at('2026-03-10 16:30').do('step/done', { id: now.step('did-they-call').id, way: 'mail' })
    expect(now.due('follow-up-2')).toBe('2026-03-17 09:00') // following up now instead of waiting
  })

  test('P16 a promise with a time asks an hour later whether they called, then goes on with follow-up 1', () => {
    const on = applied()
    on.held('2026-03-05 15:00', promised('2026-03-10', '15:00'))
    expect([on.due('did-they-call'), on.due('follow-up-1')]).toEqual(['2026-03-10 16:00', null])
    on.at('2026-03-10 16:30').do('step/done', { id: on.step('did-they-call').id, way: null })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
  })

  test('P16 the promise is told by the clock of the interview', () => {
    const on = applied()
    on.held('2026-03-05 15:00', { zone: 'America/New_York', ...promised('2026-03-10', '15:00') })
    expect(on.due('did-they-call')).toBe('2026-03-10 21:00') // New York has gone to summer time, Berlin has not
  })

  test('P16 a call that they missed asks an hour after it should have been', () => {
    const on = applied()
    const id = on.plan('2026-03-05 15:00', { kind: 'phone' })
    on.at('2026-03-05 15:20').do('interview/mark', { id, state: 'no-show' })
    expect([on.due('did-they-call'), on.names]).toEqual(['2026-03-05 16:00', 'did-they-call'])
    on.at('2026-03-05 16:05').do('step/skip', { id: on.step('did-they-call').id })
    expect(on.due('follow-up-1')).toBe('2026-03-12 09:00')
  })

  test('P17 a question, or an invitation without a date, is to be answered on the next working day', () => {
    const on = applied().at('2026-03-06 17:00').note({ kind: 'reply', reply: 'question' })
    expect(on.due('answer')).toBe('2026-03-09 09:00') // a reminder waits for no noon
    on.do('step/done', { id: on.step('answer').id, way: 'mail' })
    expect(on.due('follow-up-1')).toBe('2026-03-13 09:00')
    on.at('2026-03-10 09:00').note({ kind: 'reply', reply: 'invitation' })
    expect(on.names).toBe('answer')
    on.plan('2026-03-12 15:00')
    expect(on.names).toBe('interview')
  })

  test('P18 a take-home reminds 2 days and 4 hours before it is to be handed in', () => {
    const on = applied()
    on.note({ kind: 'reply', reply: 'question', by: { day: '2026-03-10', time: '18:00' } })
    expect([on.names, on.due('hand-in'), on.again('hand-in')]).toEqual([
      'hand-in',
      '2026-03-08 18:00',
      '2026-03-10 14:00',
    ])
  })

  test('P19 an offer reminds 3 days and 1 day before it is to be answered', () => {
    const on = applied().note({ kind: 'offer', by: { day: '2026-03-12', time: null } })
    expect([on.due('offer-deadline'), on.again('offer-deadline')]).toEqual(['2026-03-09 09:00', '2026-03-11 09:00'])
  })

  test('P19 an offer that is to be answered by no day: decide within 2 working days, until a day is named', () => {
    const on = applied().at('2026-03-05 10:00').note({ kind: 'offer' })
    expect([on.names, on.due('decide')]).toEqual(['decide', '2026-03-09 09:00'])
    const id = on.entries.find(({ kind }) => kind === 'offer')?.id ?? ''
    on.do('entry/correct', { id, by: { day: '2026-03-20', time: null } })
    expect(on.names).toBe('offer-deadline')
  })

  test('P20 a saved card with a deadline reminds 2 days before, and no longer once applied', () => {
    const on = applied()
    on.do('application/create', {
      id: 'saved',
      huntId: 'first-hunt',
      stageId: 'wishlist',
      fields: { company: 'Lumen Foods', deadline: '2026-03-20' },
      appliedOn: null,
      outcome: null,
    })
    const saved = () => [...on.bench.pipeline.stepsOf('saved')].map(({ name, due, state }) => [name, due, state.kind])
    expect(saved()).toEqual([['application-deadline', { day: '2026-03-18', time: '09:00' }, 'open']])
    on.do('application/move', { ids: ['saved'], stageId: 'applied', place: 'top', outcome: null })
    expect(saved()[0]?.[2]).toBe('cancelled')
  })
})
