import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportCsv } from '../../../electron/exports/csv-export'
import { decodeBytes } from '../../../electron/import/decode-bytes'
import { openSession, payloadOf, sessionOf } from '../../../shared/csv/import-session'
import { stageLabels } from '../../../shared/csv/stage-words'
import { readTable, type Table } from '../../../shared/csv/table'
import { firstDocument } from '../../../shared/document/document'
import { compareRank } from '../../../shared/model/rank'
import type { LongText } from '../../../shared/model/text'
import { compareEntries } from '../../../shared/model/timeline-entry'
import { Pipeline } from '../../../shared/records/pipeline'
import { buildWorker } from '../import/build-worker'
import { ImportDesk, NOW, ZONE } from '../import/import-desk'
import { anyPipeline } from './pipelines'

let folder: string
let worker: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-export-'))
  worker = await buildWorker()
})
afterAll(() => rm(folder, { recursive: true }))

const optionsIn = (readText: (sha256: string) => string | null, locale = 'en-US') => ({
  chooseFile: async (proposed: string) => proposed,
  readText,
  today: () => '2026-11-22',
  locale: () => locale,
  folder: () => folder,
  rememberFolder: () => {},
})

/** Everything but record ids and rank keys: names stand for ids, the order of lists for ranks. */
const meaningOf = (pipeline: Pipeline, whole: (text: LongText) => string, isExported: boolean) => {
  // Two columns of one name go out under different names, and come in as such.
  const labels = isExported ? stageLabels([...pipeline.all('stage').values()]) : null
  const stageOf = (id: string) => {
    const stage = pipeline.get('stage', id)
    return `${labels ? labels.get(id) : stage?.name}/${stage?.kind}`
  }
  const companyOf = (id: string | null) => (id === null ? null : pipeline.get('company', id)?.name)
  const hunts = [...pipeline.all('hunt').values()].filter((hunt) => hunt.id !== 'first-hunt')
  const people = new Map<string, number>()
  return hunts.map((hunt) => ({
    hunt: [hunt.name, hunt.startedOn, hunt.endedOn],
    applications: [...pipeline.all('application').values()]
      .filter((application) => application.huntId === hunt.id)
      .sort((a, b) =>
        stageOf(a.stageId) < stageOf(b.stageId) ? -1 : stageOf(a.stageId) > stageOf(b.stageId) ? 1 : compareRank(a, b),
      )
      .map(({ id, huntId: _h, companyId, agencyId, stageId, rank: _r, contacts, posting, notes, ...application }) => ({
        ...application,
        company: companyOf(companyId),
        website: pipeline.get('company', companyId)?.website,
        companyNotes: whole(pipeline.get('company', companyId)?.notes ?? { inline: '' }),
        agency: companyOf(agencyId),
        stage: stageOf(stageId),
        posting: whole(posting),
        notes: whole(notes),
        contacts: contacts.map(({ contactId, role }) => {
          const person = pipeline.get('contact', contactId)
          if (!people.has(contactId)) people.set(contactId, people.size)
          return {
            ...person,
            id: people.get(contactId),
            role,
            companyId: companyOf(person?.companyId ?? null),
            notes: person && whole(person.notes),
            createdAt: '',
          }
        }),
        entries: [...pipeline.entriesOf(id)]
          .sort(compareEntries)
          .map(({ id: _i, applicationId: _a, text, ...entry }) => ({
            ...entry,
            text: whole(text),
            ...(entry.kind === 'stage-transition'
              ? { fromStageId: stageOf(entry.fromStageId), toStageId: stageOf(entry.toStageId) }
              : {}),
          })),
      })),
  }))
}

const tablesOf = async (paths: readonly string[]): Promise<Table[]> => {
  const tables: Table[] = []
  for (const path of paths) {
    const decoded = decodeBytes(await readFile(path))
    if (!decoded.ok) throw new Error(decoded.problem)
    const read = readTable(decoded.text)
    if (read.ok) tables.push(read.table)
    else if (read.problem !== 'no-rows') throw new Error(read.problem)
  }
  return tables
}

describe('CSV export, re-importable without loss', () => {
  test('EX1 any pipeline, exported and brought into a new one, is the same but for ids and rank keys', async () => {
    const seed = Date.now() & 0xffffffff
    let applications = 0
    let entries = 0
    await fc.assert(
      fc.asyncProperty(anyPipeline, fc.constantFrom('plain', 'excel'), async (records, flavour) => {
        const before = Pipeline.of(records)
        const exported = await exportCsv(
          { table: 'both', applicationIds: null, flavour },
          before,
          optionsIn(() => null, 'de-DE'),
        )
        expect(exported?.rows).toBe(records.application.length + records.entry.length)
        const desk = new ImportDesk(worker)
        const session = sessionOf(await tablesOf(exported?.paths ?? []))
        if (typeof session === 'string') throw new Error(session)
        const reading = { stages: desk.stages, now: NOW, zone: ZONE, defaultCurrency: 'EUR' }
        let ids = 0
        const known = {
          ...reading,
          huntId: 'first-hunt',
          hunts: [],
          keys: [],
          companyKeys: [],
          newId: () => `new-${ids++}`,
        }
        const payload = payloadOf(session, openSession(session, reading).mapping, known)
        if (!payload) throw new Error('undecided')
        desk.run({ type: 'import/applications', payload })
        // A hunt without applications has no row; without any entry there is no timeline, so the columns are asked.
        const expected = meaningOf(before, desk.whole.bind(desk), true).filter((hunt) => hunt.applications.length > 0)
        const found = meaningOf(desk.pipeline, desk.whole.bind(desk), false)
        const byName = <T extends { hunt: readonly unknown[] }>(list: readonly T[]) =>
          [...list].sort((a, b) => String(a.hunt[0]).localeCompare(String(b.hunt[0])))
        if (records.entry.length === 0)
          for (const each of [...expected, ...found])
            for (const application of each.applications) application.entries = []
        expect(byName(found)).toEqual(byName(expected))
        applications += records.application.length
        entries += records.entry.length
      }),
      { numRuns: 150, seed },
    )
    console.log(`seed ${seed}: ${applications} applications, ${entries} entries came back`)
    expect(applications).toBeGreaterThanOrEqual(300)
  }, 120_000)

  test('both files chosen at once, through the thread; once more brings nothing; long texts are whole', async () => {
    const long = 'A long posting. '.repeat(500)
    const records = firstDocument(NOW, ZONE, '0').records
    const desk = new ImportDesk(worker)
    const before = Pipeline.of(records)
    const [first] = fc.sample(anyPipeline, { numRuns: 1, seed: 11 })
    if (!first) throw new Error('no sample')
    const sha256 = 'a'.repeat(64)
    const kept = Pipeline.of({
      ...first,
      application: first.application.map((each) => ({
        ...each,
        posting: { sha256, length: long.length, beginning: 'A long' },
      })),
    })
    const exported = await exportCsv(
      { table: 'both', applicationIds: null, flavour: 'plain' },
      kept,
      optionsIn(() => long),
    )
    expect(exported?.paths.map((path) => path.slice(folder.length + 1))).toEqual([
      'callback-applications-2026-11-22.csv',
      'callback-timeline-2026-11-22.csv',
    ])
    const paths = [...(exported?.paths ?? [])].reverse()
    const opened = await desk.open({ from: 'files', paths })
    if (!opened?.ok) throw new Error('not opened')
    expect(opened.preset).toBe('callback')
    desk.run(await desk.commit(opened.importId, opened.mapping))
    expect(desk.pipeline.all('application').size).toBe(kept.all('application').size)
    for (const application of desk.pipeline.all('application').values())
      expect(desk.whole(application.posting)).toBe(long)
    const again = await desk.imports.preview(opened.importId, opened.mapping, desk.pipeline, 'first-hunt')
    expect(again.applications).toBe(0)
    expect(before.all('application').size).toBe(0)
    const alone = await desk.open({ from: 'files', paths: paths.slice(0, 1) })
    expect(alone).toEqual({ ok: false, problem: 'timeline-alone' })
  })

  test('only its owner may read it, nothing else is left, a cancelled dialog writes nothing', async () => {
    const pipeline = Pipeline.of(firstDocument(NOW, ZONE, '0').records)
    const own = await mkdtemp(join(folder, 'own-'))
    const remembered: string[] = []
    const options = {
      ...optionsIn(() => null),
      folder: () => own,
      rememberFolder: (path: string) => void remembered.push(path),
    }
    const exported = await exportCsv(
      { table: 'applications', applicationIds: null, flavour: 'excel' },
      pipeline,
      options,
    )
    const path = exported?.paths[0] ?? ''
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readFile(path)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(await readdir(own)).toEqual(['callback-applications-2026-11-22.csv'])
    expect(remembered).toEqual([own])
    expect(
      await exportCsv({ table: 'both', applicationIds: null, flavour: 'plain' }, pipeline, {
        ...options,
        chooseFile: async () => null,
      }),
    ).toBeNull()
    await expect(
      exportCsv({ table: 'both', applicationIds: null, flavour: 'plain' }, pipeline, {
        ...options,
        chooseFile: async () => join(own, 'missing', 'x.csv'),
      }),
    ).rejects.toThrow('ENOENT')
    expect(await readdir(own)).toHaveLength(1)
  })
})
