import { beforeAll, beforeEach, expect, test } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import type { ImportField } from '../../../shared/csv/import-contract'
import { buildWorker } from './build-worker'
import { ImportDesk } from './import-desk'

let worker: URL
let desk: ImportDesk
beforeAll(async () => {
  worker = await buildWorker()
})
beforeEach(() => {
  desk = new ImportDesk(worker)
})

const FILE = `Company,Role,Status,Requisition ID
Acme,Engineer,Applied,R-10442
Acme,Engineer,Applied,R-10443
Birch,Engineer,Applied,R-10442
`

/** Brings the table in, `Requisition ID` being what is proposed or what the test says; how many were new. */
const bringIn = async (text: string, numberIs?: ImportField): Promise<number> => {
  const opened = await desk.open({ from: 'text', text })
  if (!opened?.ok) throw new Error('not opened')
  const columns = opened.mapping.columns.map((field, place) => (place === 3 ? (numberIs ?? field) : field))
  const before = desk.cards().length
  const command = await desk.commit(opened.importId, { ...opened.mapping, columns })
  desk.run(command)
  await desk.imports.close(opened.importId)
  return desk.cards().length - before
}

test.each(['Requisition ID', 'req_id', 'Job ID', 'Reference number', 'Ref No'])(
  '“%s” is proposed as the reference number',
  async (header) => {
    expect(await bringIn(FILE.replace('Requisition ID', header))).toBe(3)
    expect(desk.cards().map(({ application }) => application.referenceNumber)).toEqual([
      'R-10442',
      'R-10443',
      'R-10442',
    ])
  },
)

test.each(['External id', 'Application ID'])('“%s” stays the id of the file’s own rows', async (header) => {
  await bringIn(FILE.replace('Requisition ID', header))
  expect(desk.cards()[0]?.application).toMatchObject({ externalId: 'R-10442', referenceNumber: '' })
})

test('IM8 what came in when such a column was an id stays where it is, and the same file adds nothing', async () => {
  // One id is one application there, whatever the company: the third row was a repeated one.
  expect(await bringIn(FILE.replace('Birch,Engineer,Applied,R-10442\n', ''), 'externalId')).toBe(2)
  expect(await bringIn(FILE.replace('Birch,Engineer,Applied,R-10442\n', ''))).toBe(0)
  expect(desk.cards().map(({ application }) => application.externalId)).toEqual(['R-10442', 'R-10443'])
  expect(desk.cards().map(({ application }) => application.referenceNumber)).toEqual(['', ''])
})

test('IM8 the same file again adds nothing; another company’s job of that number is another', async () => {
  expect(await bringIn(FILE)).toBe(3)
  expect(await bringIn(FILE)).toBe(0)
  expect(await bringIn('Company,Role,Status,Requisition ID\nCedar,Engineer,Applied,R-10442\n')).toBe(1)
})

test('IM8 a number that was added here afterwards hides no application from an earlier file', async () => {
  const text = 'Company,Role,Status,Tags\nAcme,Engineer,Applied,\n'
  expect(await bringIn(text)).toBe(1)
  const [card] = desk.cards()
  if (!card) throw new Error('no card')
  const changes = { referenceNumber: 'R-1' }
  const command = { type: 'application/update', payload: { id: card.application.id, changes } } as const
  const changed = execute(desk.pipeline, command, desk.context)
  if (!changed.ok) throw new Error(changed.reason)
  desk.pipeline.apply(changed.diff)
  expect(await bringIn(text)).toBe(0)
})
