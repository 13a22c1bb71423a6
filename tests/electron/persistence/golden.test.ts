import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../../../shared/document/document'
import { addCard, openedStore } from '../../support/opened-store'
import { memoryFolder } from '../../support/temporary-folder'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
/** Each schema version that was ever shipped has a folder there, made by the program of its time and never changed. */
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1)

test.each(VERSIONS)('A10: a folder of schema version %i opens with the same cards and can be written to', (version) => {
  const folder = memoryFolder()
  cpSync(join(FIXTURES, `schema-${version}`), folder, { recursive: true })
  const expected = JSON.parse(readFileSync(join(FIXTURES, `schema-${version}.json`), 'utf8'))
  const store = openedStore(folder)
  const { revision, history } = store.load()
  const cards = [...store.pipeline.all('application').values()].map(({ id, stageId, posting }) => ({
    id,
    company: store.pipeline.get('company', store.pipeline.get('application', id)?.companyId ?? '')?.name,
    stageId,
    postingLength: 'sha256' in posting ? store.readText(posting.sha256)?.length : posting.inline.length,
    entries: [...store.pipeline.entriesOf(id)].map(({ kind }) => kind),
  }))
  const types = { undo: history.undo?.type ?? null, redo: history.redo?.type ?? null }
  expect({ revision, history: types, cards }).toEqual(expected)
  expect(addCard(store, 'today').ok).toBe(true)
})
