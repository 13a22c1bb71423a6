import { expect, test } from 'vitest'
import type { Command } from '../../../shared/commands/index'
import { FakeClock, HOUR_MS } from '../../support/fake-clock'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const plan = (id: string, applicationId: string): Command => ({
  type: 'interview/plan',
  payload: {
    id,
    applicationId,
    round: { number: 1, label: '' },
    kind: 'phone',
    startAt: '2026-03-02T10:00:00.000Z',
    zone: 'Europe/Vienna',
    lengthMinutes: 60,
    place: '',
    interviewerIds: [],
  },
})

test('CH2 what the program does by the clock is passed over by undo, and taken back with the change that it followed from', () => {
  const folder = memoryFolder()
  const clock = new FakeClock()
  const store = openedStore(folder, { clock })
  addCard(store, 'one')
  addCard(store, 'two')
  store.execute(plan('interview', 'one'))
  store.execute({ type: 'application/update', payload: { id: 'two', changes: { role: 'Engineer' } } })
  clock.advance(3 * HOUR_MS)
  expect(store.execute({ type: 'interview/hold-due', payload: {} }).ok).toBe(true)
  expect(store.pipeline.get('interview', 'interview')?.state).toBe('held')
  expect(store.load().history.undo?.type).toBe('application/update')
  store.close()

  const again = openedStore(folder, { clock })
  expect(again.load().history).toMatchObject({ undo: { type: 'application/update' }, redo: null })
  expect(again.undo().ok).toBe(true)
  expect(again.pipeline.get('interview', 'interview')?.state).toBe('held')
  expect(again.load().history.undo?.type).toBe('interview/plan')
  expect(again.undo().ok).toBe(true)
  expect(again.pipeline.get('interview', 'interview')).toBeUndefined()
  expect([...again.pipeline.stepsOf('one')]).toEqual([])
  expect([...again.pipeline.entriesOf('one')].some(({ kind }) => kind === 'interview-held')).toBe(false)
  expect(again.redo().ok).toBe(true)
  expect(again.pipeline.get('interview', 'interview')?.state).toBe('held')
  again.undo()
  expect(again.execute({ type: 'interview/hold-due', payload: {} }).ok).toBe(true)
  expect(again.load().history.redo?.type).toBe('interview/plan')
})

test('CH2 what the program did in between makes a redo of the same records impossible, and no other', () => {
  const clock = new FakeClock()
  const store = openedStore(memoryFolder(), { clock })
  addCard(store, 'one')
  store.execute(plan('interview', 'one'))
  store.execute({ type: 'interview/update', payload: { id: 'interview', changes: { place: 'By telephone' } } })
  store.undo()
  clock.advance(3 * HOUR_MS)
  store.execute({ type: 'interview/hold-due', payload: {} })
  expect(store.load().history).toMatchObject({ undo: { type: 'interview/plan' }, redo: null })
  expect(store.undo().ok).toBe(true)
  expect(store.pipeline.get('interview', 'interview')).toBeUndefined()
})
