import type { ImportedApplication, ImportedEntry, ImportPayload } from '../commands/import'
import { forEach, TEXT_FIELD_NAMES, type TextFieldName } from '../fields/lists'
import { applicationSchema, type Salary } from '../model/application'
import { companyKey } from '../model/company'
import type { Id } from '../model/id'
import { TEXT_LIMIT } from '../model/text'
import { atOf, dayOf } from '../model/time'
import { type Happening, happeningSchema } from '../model/timeline-entry'
import { APPLICATION_COLUMNS, type ApplicationRow, rowReader, TIMELINE_COLUMNS, type TimelineRow } from './columns'
import type { ImportMapping, RowProblem, RowProblemKind } from './import-contract'
import type { Reading } from './propose'
import { stageLabels } from './stage-words'
import type { Table } from './table'
import { StagePlaces, type Understood, type UnderstoodRow } from './understood'

/** Hunts by name: a table from here goes back where it came from. */
export type KnownHunts = readonly { readonly id: Id; readonly name: string }[]

/** Understands Callback's own applications.csv, with its timeline.csv where that was given, too. */
export const restoreTables = (
  applications: Table,
  timeline: Table | null,
  mapping: ImportMapping,
  reading: Reading,
  hunts: KnownHunts,
  newId: () => Id,
): Understood => {
  const problems: RowProblem[] = []
  const places = new StagePlaces(reading.stages, mapping, newId)
  const huntIds = new Hunts(hunts, dayOf(reading.now, reading.zone), newId)
  const read = rowReader(APPLICATION_COLUMNS, applications.header)
  const ids = new Set<Id>()
  const rowsRead = applications.rows.map(({ line, cells }) => {
    const row = read(cells, ({ column, value }) => {
      problems.push(problemOf(line, 'in-part', 'value-not-understood', column, value))
    })
    ids.add(row.id)
    return { line, row }
  })
  const entries = timeline && entriesOf(timeline, ids, places, reading, problems)
  const rows: UnderstoodRow[] = []
  let skipped = 0
  for (const { line, row } of rowsRead) {
    const place = places.placeOf(row.stage.trim(), row.outcome, true)
    const leaveOut = (problem: RowProblemKind, column: string, value: string): void => {
      problems.push(problemOf(line, 'left-out', problem, column, value))
    }
    if (place === 'skip') skipped++
    else if (companyKey(row.company) === '') leaveOut('company-missing', 'Company', row.company)
    else if (!place) leaveOut('stage-undecided', 'Stage', row.stage)
    else {
      const own = entries ? (entries.get(row.id) ?? []) : entriesFromColumns(row, reading)
      const cut = (value: string, limit: number, column: string): string => {
        if (value.length <= limit) return value
        problems.push(problemOf(line, 'in-part', 'too-long', column, value))
        return value.slice(0, limit)
      }
      const application = applicationOf(row, own, huntIds.idOf(row), place.stageId, place.outcome, cut)
      rows.push({ line, stage: place.name, ownId: row.id, application })
    }
  }
  return {
    rows,
    problems,
    skipped,
    leftOut: applications.rows.length - rows.length - skipped,
    undecidedWords: places.undecidedWords,
    newStages: places.newStages,
    newHunts: huntIds.made,
  }
}

const problemOf = (
  line: number,
  severity: RowProblem['severity'],
  problem: RowProblemKind,
  column: string,
  value: string,
): RowProblem => ({ line, severity, problem, column, value: value.slice(0, 100) })

const applicationOf = (
  row: ApplicationRow,
  entries: readonly ImportedEntry[],
  huntId: Id | null,
  stageId: Id,
  outcome: ImportedApplication['outcome'],
  cut: (value: string, limit: number, column: string) => string,
): ImportedApplication => {
  const short = (key: 'company' | 'role' | TextFieldName | 'source' | 'agency' | 'website' | 'externalId'): string =>
    cut(row[key], 500, APPLICATION_COLUMNS[key][0])
  const excitement = applicationSchema.shape.excitement.safeParse(row.excitement)
  return {
    huntId,
    website: short('website'),
    companyNotes: cut(row.companyNotes, TEXT_LIMIT, 'Company notes'),
    stageId,
    outcome,
    archivedAt: row.archivedAt,
    createdAt: row.createdAt,
    entries: [...entries],
    contacts: row.contacts
      .filter((contact) => contact.name !== '')
      .map(({ id, notes, name, company, title, email, phone, url, role }) => ({
        role,
        key: (id || `${name}/${email}`).slice(0, 500),
        company: companyKey(company) === '' ? '' : company.slice(0, 500),
        name: name.slice(0, 500),
        title: title.slice(0, 500),
        email: email.slice(0, 500),
        phone: phone.slice(0, 500),
        url: url.slice(0, 500),
        notes: notes.slice(0, TEXT_LIMIT),
      })),
    fields: {
      company: short('company'),
      agency: companyKey(row.agency) === '' ? '' : short('agency'),
      role: short('role'),
      url: cut(row.url, 4_000, 'URL'),
      workMode: row.workMode,
      employmentType: row.employmentType,
      salary: salaryOf(row.salaryMin, row.salaryMax, row.salaryCurrency, row.salaryPeriod),
      desiredSalary: salaryOf(
        row.desiredSalaryMin,
        row.desiredSalaryMax,
        row.desiredSalaryCurrency,
        row.desiredSalaryPeriod,
      ),
      source: short('source'),
      tags: row.tags.slice(0, 100).map((tag) => tag.slice(0, 100)),
      excitement: excitement.success ? excitement.data : null,
      deadline: row.deadline,
      ...forEach(TEXT_FIELD_NAMES, (name) => short(name)),
      externalId: short('externalId'),
      posting: cut(row.posting, TEXT_LIMIT, 'Posting'),
      notes: cut(row.notes, TEXT_LIMIT, 'Notes'),
    },
  }
}

const salaryOf = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: Salary['period'] | null,
): Salary | null =>
  currency === null || period === null || (min ?? 0) < 0 || (max ?? 0) < 0 ? null : { min, max, currency, period }

/** What the application's own columns date, when the timeline isn't at hand. */
const entriesFromColumns = (row: ApplicationRow, reading: Reading): readonly ImportedEntry[] => {
  const entries: ImportedEntry[] = []
  const add = (happening: Happening, at: ImportedEntry['at']): void => {
    entries.push({ happening, at, text: '', recordedAt: null, known: null })
  }
  add({ kind: 'added' }, atOf(row.createdAt ?? reading.now, reading.zone))
  if (row.appliedOn !== null) add({ kind: 'applied' }, { day: row.appliedOn, time: null, zone: reading.zone })
  if (row.outcome !== null && row.closedOn !== null)
    add({ kind: 'outcome', outcome: row.outcome }, { day: row.closedOn, time: null, zone: reading.zone })
  return entries
}

const entriesOf = (
  timeline: Table,
  ids: ReadonlySet<Id>,
  places: StagePlaces,
  reading: Reading,
  problems: RowProblem[],
): ReadonlyMap<Id, ImportedEntry[]> => {
  const idsByLabel = new Map([...stageLabels(reading.stages)].map(([id, label]) => [label, id]))
  const read = rowReader(TIMELINE_COLUMNS, timeline.header)
  const entries = new Map<Id, ImportedEntry[]>()
  for (const { line, cells } of timeline.rows) {
    const row = read(cells, ({ column, value }) => {
      problems.push(problemOf(line, 'in-part', 'value-not-understood', column, value))
    })
    if (!ids.has(row.applicationId)) {
      problems.push(problemOf(line, 'left-out', 'application-unknown', 'Application id', row.applicationId))
      continue
    }
    const happening = happeningOf(row, places, idsByLabel)
    if (!happening || row.day === null) {
      problems.push(problemOf(line, 'left-out', 'value-not-understood', 'Kind', row.kind ?? ''))
      continue
    }
    const own = entries.get(row.applicationId) ?? []
    own.push({
      happening,
      at: { day: row.day, time: row.time, zone: row.zone === '' ? reading.zone : row.zone.slice(0, 100) },
      text: row.text.slice(0, TEXT_LIMIT),
      recordedAt: row.recordedAt,
      known: row.known,
    })
    entries.set(row.applicationId, own)
  }
  return entries
}

const happeningOf = (
  row: TimelineRow,
  places: StagePlaces,
  idsByLabel: ReadonlyMap<string, Id>,
): Happening | undefined => {
  const { kind, reply, way, outcome, fromStageKind, toStageKind } = row
  if (kind === 'stage-transition') {
    if (fromStageKind === null || toStageKind === null || row.fromStage === '' || row.toStage === '') return undefined
    const fromStageId = places.idForHistory(row.fromStage.slice(0, 500), fromStageKind, idsByLabel)
    return { kind, fromStageId, toStageId: places.idForHistory(row.toStage.slice(0, 500), toStageKind, idsByLabel) }
  }
  const by = row.byDay === null ? {} : { by: { day: row.byDay, time: row.byTime } }
  const values =
    kind === 'reply'
      ? { reply, ...by }
      : kind === 'offer'
        ? by
        : kind === 'follow-up'
          ? { way }
          : kind === 'outcome'
            ? { outcome }
            : {}
  return happeningSchema.safeParse({ kind, ...values }).data
}

/** Makes each hunt that isn't here once. */
class Hunts {
  readonly #ids: Map<string, Id>
  readonly #today: string
  readonly #newId: () => Id
  readonly made: ImportPayload['newHunts'] = []

  constructor(hunts: KnownHunts, today: string, newId: () => Id) {
    this.#ids = new Map(hunts.map((hunt) => [hunt.name, hunt.id]))
    this.#today = today
    this.#newId = newId
  }

  idOf({ hunt, huntStartedOn, huntEndedOn, createdAt }: ApplicationRow): Id | null {
    if (hunt === '') return null
    const known = this.#ids.get(hunt)
    if (known !== undefined) return known
    const id = this.#newId()
    this.#ids.set(hunt, id)
    const startedOn = huntStartedOn ?? createdAt?.slice(0, 10) ?? this.#today
    this.made.push({ id, name: hunt.slice(0, 500), startedOn, endedOn: huntEndedOn })
    return id
  }
}
