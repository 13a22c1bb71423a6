import { expect, test } from 'vitest'
import { type Draft, draftSchema } from '../../../shared/drafts/draft'
import { letterPlace, sentLettersOf } from '../../../shared/drafts/letter-drafts'
import { lostDrafts, wordsIn } from '../../../shared/drafts/lost-drafts'
import { Hunting } from '../../support/hunting'

const draft = (place: string, fields: Draft['fields'], about: Draft['about'] = []): Draft => ({
  place,
  title: 'A form',
  about,
  fields,
})

test('DR3 of the letters of a step their own words are sent, each to whom it goes', () => {
  const id = 'interview-1/held/thank-you'
  const drafts = [
    draft(letterPlace(id, 'thank-you', 'sam'), { body: 'Hello Sam' }),
    draft(letterPlace(id, 'thank-you', null), { subject: 'Thanks', body: 'Hello all', to: 'all@example.com' }),
    draft(letterPlace(id, 'thank-you', 'eve'), { to: 'eve@example.com' }),
    draft(letterPlace(`${id}/again`, 'thank-you', 'sam'), { body: 'of another step' }),
    draft('debrief/interview-1', { note: 'no letter' }),
  ]
  expect(sentLettersOf(drafts, id)).toEqual([
    { contactId: 'sam', text: 'Hello Sam' },
    { contactId: null, text: 'Thanks\n\nHello all' },
  ])
})

test('DR3 a letter that is marked sent stands on the timeline in the user’s words', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.held('2026-03-05 15:00', { interviewerIds: [on.person('robin'), on.person('sam')] })
  const { id } = on.step('thank-you')
  const letters = [{ contactId: 'sam', text: 'Dear Sam' }]
  on.do('step/sent-to', { id, contactId: 'sam', letters })
  on.do('step/done', { id, way: 'thank-you', letters })
  on.at('2026-03-12 09:00').do('step/done', {
    id: on.step('follow-up-1').id,
    way: 'mail',
    letters: [{ contactId: null, text: 'Any news?' }],
  })
  expect(on.entries.filter(({ kind }) => kind === 'follow-up').map(({ text }) => text)).toEqual([
    { inline: 'sam\n\nDear Sam' },
    { inline: 'robin' },
    { inline: 'Any news?' },
  ])
})

test('DR4 a draft has lost its place when its record is gone or its step was dealt with, and no sooner', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.held('2026-03-05 15:00')
  const step = on.step('debrief').id
  const kept = draft('a', { note: 'x' }, [{ kind: 'application', id: on.id }])
  const ofStep = draft('b', { note: 'y' }, [{ kind: 'step', id: step }])
  const ofNothing = draft('c', { company: 'z' })
  const drafts = [kept, ofStep, ofNothing, draft('d', {}, [{ kind: 'entry', id: 'gone' }])]
  const { pipeline } = on.bench
  expect(lostDrafts(pipeline, drafts).map(({ place }) => place)).toEqual(['d'])
  on.do('step/done', { id: step, way: null })
  expect(lostDrafts(pipeline, drafts).map(({ place }) => place)).toEqual(['b', 'd'])
})

test('DR4 what is offered to copy is what a person typed', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const fields = {
    subject: ' Hello ',
    body: 'Two\nlines',
    interviewerIds: [id],
    tags: ['a', 'b'],
    roundNumber: 3,
    note: '',
  }
  expect(wordsIn(draft('a', fields))).toBe('Hello\nTwo\nlines\na\nb')
  expect(draftSchema.safeParse(draft('a', fields)).success).toBe(true)
  expect(draftSchema.safeParse({ ...draft('a', fields), more: 1 }).success).toBe(false)
})
