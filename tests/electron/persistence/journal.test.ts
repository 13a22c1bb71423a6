import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../../electron/persistence/file-system'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const failure = () => {
  throw Object.assign(new Error('EIO: injected'), { code: 'EIO' })
}

const journals = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('journal-'))

test.each([0, 1])(
  'a line that could not be cut off again is void once a new segment begins (after %i lines)',
  (lines) => {
    const folder = memoryFolder()
    let isFailing = false
    const files = {
      ...nodeFileSystem,
      fdatasync: (fd: number) => (isFailing ? failure() : nodeFileSystem.fdatasync(fd)),
      ftruncate: (fd: number, length: number) => (isFailing ? failure() : nodeFileSystem.ftruncate(fd, length)),
    }
    const store = openedStore(folder, { files })
    for (let index = 0; index < lines; index++) addCard(store, `before ${index}`)
    isFailing = true
    expect(addCard(store, 'refused').ok).toBe(false)
    isFailing = false
    expect(addCard(store, 'accepted')).toEqual({ ok: true, revision: lines + 1 })
    expect(journals(folder)).toHaveLength(2)
    const reopened = openedStore(folder)
    expect(reopened.pipeline.get('application', 'accepted')).toBeDefined()
    expect(reopened.pipeline.get('application', 'refused')).toBeUndefined()
    expect(addCard(reopened, 'more')).toEqual({ ok: true, revision: lines + 2 })
    expect(openedStore(folder).load().revision).toBe(lines + 2)
  },
)

test('only the segments that both snapshots have passed go', () => {
  const folder = memoryFolder()
  const store = openedStore(folder)
  for (let round = 1; round <= 4; round++) {
    addCard(store, `card ${round}`)
    store.compactIfWorthwhile('close')
  }
  expect(journals(folder)).toEqual(['journal-000000003.log', 'journal-000000004.log'])
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['pipeline-a.json', 'pipeline-b.json']))
})

test('what electron-store leaves behind when it is killed is swept at start', () => {
  const folder = memoryFolder()
  openedStore(folder).close()
  writeFileSync(join(folder, 'pipeline-a.json.tmp-1234567890abcdef'), 'half')
  openedStore(folder)
  expect(readdirSync(folder)).not.toContain('pipeline-a.json.tmp-1234567890abcdef')
})

test('ST10 ST16 texts that nothing names any more go; those that an undo, a snapshot or a backup names stay', () => {
  const folder = memoryFolder()
  const store = openedStore(folder)
  const long = (word: string) => `${word} `.repeat(1_000)
  addCard(store, 'one', long('first'))
  store.execute({ type: 'application/update', payload: { id: 'one', changes: { posting: long('second') } } })
  writeFileSync(join(folder, 'texts', 'f'.repeat(64)), 'an orphan')
  for (let count = 0; count < 500; count++)
    store.execute({
      type: 'application/tag',
      payload: { ids: ['one'], add: [`tag ${count % 50}`], remove: [`tag ${(count + 25) % 50}`] },
    })
  expect(readdirSync(join(folder, 'texts'))).toHaveLength(3)
  store.compactIfWorthwhile('idle')
  expect(readdirSync(join(folder, 'texts'))).not.toContain('f'.repeat(64))
  expect(readdirSync(join(folder, 'texts'))).toHaveLength(2)
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
})
