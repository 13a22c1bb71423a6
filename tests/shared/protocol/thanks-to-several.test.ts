import { describe, expect, test } from 'vitest'
import { verbOf } from '../../../shared/queries/done-command'
import { unsentOf } from '../../../shared/queries/people-of-step'
import { Hunting } from '../../support/hunting'

describe('P13 of thanks to several', () => {
  const held = () => {
    const on = new Hunting('2026-03-02 10:00')
    on.held('2026-03-05 15:00', { interviewerIds: [on.person('robin'), on.person('sam')] })
    const step = on.step('thank-you')
    expect(verbOf(on.bench.pipeline, step)).toBe('all-sent')
    const { id } = step
    const state = () => on.steps.find((each) => each.id === id)?.state.kind
    const letters = () => on.entries.filter(({ kind }) => kind === 'follow-up')
    return { on, id, state, letters }
  }

  test('each is marked by itself, names its person, and the last one closes the step', () => {
    const { on, id, state, letters } = held()
    on.do('step/sent-to', { id, contactId: 'sam' })
    expect([state(), letters().map(({ text }) => text)]).toEqual(['open', [{ inline: 'sam' }]])
    expect(on.bench.run('step/sent-to', { id, contactId: 'sam' })).toMatchObject({ reason: 'unknown-contact' })
    expect(on.bench.run('step/sent-to', { id, contactId: 'eve' })).toMatchObject({ reason: 'unknown-contact' })
    on.do('step/sent-to', { id, contactId: 'robin' })
    expect([state(), letters().length]).toEqual(['done', 2])
    // Either letter taken off the timeline is to do again.
    on.do('entry/remove', { id: letters()[0]?.id ?? '' })
    expect([state(), unsentOf(on.bench.pipeline, on.step('thank-you')).length]).toEqual(['open', 1])
  })

  test('the button of the folded row deals with all that are left, and "that’s all" writes nothing', () => {
    const all = held()
    all.on.do('step/done', { id: all.id, way: 'thank-you' })
    expect([all.state(), all.letters().map(({ text }) => text)]).toEqual([
      'done',
      [{ inline: 'robin' }, { inline: 'sam' }],
    ])
    const some = held()
    some.on.do('step/sent-to', { id: some.id, contactId: 'robin' })
    some.on.do('step/done', { id: some.id, way: null })
    expect([some.state(), some.letters().length]).toEqual(['done', 1])
  })

  test('with the last one who has no letter taken off, nobody is left to be thanked', () => {
    const { on, id, state, letters } = held()
    const interviewId = [...on.bench.pipeline.interviewsOf(on.id)][0]?.id ?? ''
    on.do('step/sent-to', { id, contactId: 'sam' })
    on.do('interview/update', { id: interviewId, changes: { interviewerIds: ['sam'] } })
    expect([state(), letters().length]).toEqual(['done', 1])
    // The letter taken off the timeline is to do again.
    on.do('entry/remove', { id: letters()[0]?.id ?? '' })
    expect(state()).toBe('open')
  })

  test('who turns out to be another person was thanked under the old name', () => {
    const { on, id, letters, state } = held()
    on.do('step/sent-to', { id, contactId: 'sam' })
    on.do('contact/merge', { keepId: on.person('samuel'), mergeIds: ['sam'], notes: null })
    expect(unsentOf(on.bench.pipeline, on.step('thank-you'))).toEqual(['robin'])
    on.do('step/done', { id, way: 'thank-you' })
    expect([state(), letters().length]).toEqual(['done', 2])
  })
})
