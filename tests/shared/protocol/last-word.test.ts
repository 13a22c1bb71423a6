import { describe, expect, test } from 'vitest'
import { doneCommandOf } from '../../../shared/queries/done-command'
import { Hunting } from '../../support/hunting'

/** A contact, four stars, an interview on Thursday 5 March, and let go on the 26th. */
const letGo = (isWanted = true): Hunting => {
  const on = new Hunting('2026-03-02 10:00')
  if (isWanted) on.do('protocol/update', { changes: { lastWordFor: 'promising' } })
  on.person('robin')
  on.do('application/update', { id: 'card', changes: { excitement: 4 } })
  on.held('2026-03-05 15:00')
  return on
    .at('2026-03-26 10:00')
    .do('application/move', { ids: ['card'], stageId: 'closed', place: 'top', outcome: 'ghosted' })
}

describe('P27 a last gentle word', () => {
  test('P27 six weeks after letting go, the only step of what has ended; nobody gets one unless the user wants it', () => {
    const on = letGo()
    expect([on.names, on.due('last-word')]).toEqual(['last-word', '2026-05-07 09:00'])
    expect(letGo(false).names).toBe('')
  })

  test('P27 only with a contact and an excitement of 4 or 5', () => {
    const on = letGo().do('application/update', { id: 'card', changes: { excitement: 3 } })
    expect(on.names).toBe('')
    on.do('application/update', { id: 'card', changes: { excitement: 5 } })
    expect(on.names).toBe('last-word')
    on.do('contact/unlink', { applicationId: 'card', contactId: 'robin' })
    expect(on.names).toBe('')
  })

  test('P27 sending it writes the timeline and opens nothing again, and it comes once', () => {
    const on = letGo().at('2026-05-07 10:00')
    const { type, payload } = doneCommandOf(on.bench.pipeline, on.step('last-word'))
    on.do(type, payload)
    expect(on.entries.filter(({ kind }) => kind === 'follow-up')).toHaveLength(1)
    expect(on.bench.pipeline.get('application', 'card')).toMatchObject({ outcome: 'ghosted', stageId: 'closed' })
    expect(on.names).toBe('')
    on.at('2026-05-20 10:00').note({ kind: 'reply', reply: 'invitation' })
    on.do('application/move', { ids: ['card'], stageId: 'closed', place: 'top', outcome: 'ghosted' })
    expect(on.names).toBe('')
  })

  test('P27 a letter of its day or later is that word, one before isn’t', () => {
    const on = letGo().at('2026-04-10 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.due('last-word')).toBe('2026-05-07 09:00')
    on.at('2026-05-08 10:00').note({ kind: 'follow-up', way: 'mail' })
    expect(on.names).toBe('')
  })

  test('P27 switched on later, it opens none that would already be due', () => {
    const on = letGo(false).at('2026-05-20 10:00')
    on.do('protocol/update', { changes: { lastWordFor: 'promising' } })
    expect(on.names).toBe('')
    const soon = letGo(false).at('2026-04-20 10:00')
    soon.do('protocol/update', { changes: { lastWordFor: 'promising' } })
    expect(soon.due('last-word')).toBe('2026-05-07 09:00')
  })

  test('P27 archived, it rests; an answer that re-opens takes it away', () => {
    const on = letGo().do('application/archive', { ids: ['card'] })
    expect(on.names).toBe('')
    on.do('application/unarchive', { ids: ['card'] })
    expect(on.names).toBe('last-word')
    on.at('2026-04-02 10:00').note({ kind: 'reply', reply: 'invitation' })
    expect(on.names).toBe('answer')
  })
})
