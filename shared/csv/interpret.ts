import type { ImportedContact, ImportedEntry } from '../commands/import'
import { forEach, TEXT_FIELD_NAMES } from '../fields/lists'
import { OUTCOMES, type Outcome } from '../model/application'
import { companyKey } from '../model/company'
import type { Id } from '../model/id'
import { TEXT_LIMIT } from '../model/text'
import { atOf, dayOf } from '../model/time'
import type { Happening } from '../model/timeline-entry'
import { type DateReading, readDate, type When } from './dates'
import { isHtml, textOfHtml } from './html-text'
import type { ImportField, ImportMapping, RowProblem, RowProblemKind } from './import-contract'
import type { Preset } from './presets/preset'
import { type Reading, stageWordOf } from './propose'
import { readAmount, readCurrency, readPeriod, readSalary } from './salary'
import { meaningOf, stageOfKind } from './stage-words'
import type { Table, TableRow } from './table'
import { StagePlaces, type Understood, type UnderstoodRow } from './understood'
import { isNothing, isYes, readEmploymentType, readExcitement, readTags, readWorkMode } from './values'

/** Understands a table that isn't our own, row by row; what a row can't tell is said, never guessed. */
export const interpretTable = (
  table: Table,
  preset: Preset | null,
  mapping: ImportMapping,
  reading: Reading,
  newId: () => Id,
): Understood => {
  const places = new StagePlaces(reading.stages, mapping, newId)
  const problems: RowProblem[] = []
  const rows: UnderstoodRow[] = []
  let skipped = 0
  const reader = new RowReader(table.header, preset, mapping, reading, problems)
  for (const row of table.rows) {
    const understood = reader.read(row, places)
    if (understood === 'skip') skipped++
    else if (understood) rows.push(understood)
  }
  const leftOut = table.rows.length - rows.length - skipped
  return {
    rows,
    problems,
    skipped,
    leftOut,
    undecidedWords: places.undecidedWords,
    newStages: places.newStages,
    newHunts: [],
  }
}

class RowReader {
  readonly #header: readonly string[]
  readonly #columns = new Map<ImportField, number[]>()
  readonly #preset: Preset | null
  readonly #reading: Reading
  readonly #dates: DateReading
  readonly #today: string
  readonly #problems: RowProblem[]
  readonly #closedStageId: Id | null
  readonly #closedStageName: string
  #row: TableRow = { line: 0, cells: [] }

  constructor(
    header: readonly string[],
    preset: Preset | null,
    mapping: ImportMapping,
    reading: Reading,
    problems: RowProblem[],
  ) {
    this.#header = header
    this.#preset = preset
    this.#reading = reading
    this.#problems = problems
    this.#dates = { order: mapping.dateOrder, zone: reading.zone, isUtc: preset?.isUtc ?? false }
    this.#today = dayOf(reading.now, reading.zone)
    const closed = stageOfKind(reading.stages, 'closed')
    this.#closedStageId = closed?.id ?? null
    this.#closedStageName = closed?.name ?? ''
    mapping.columns.forEach((field, column) => {
      if (field) this.#columns.set(field, [...(this.#columns.get(field) ?? []), column])
    })
  }

  read(row: TableRow, places: StagePlaces): UnderstoodRow | 'skip' | null {
    this.#row = row
    const word = stageWordOf(row.cells[this.#columns.get('stage')?.[0] ?? -1] ?? '')
    const rowOutcome = this.#outcome()
    const place = places.placeOf(word, rowOutcome, this.#columns.has('outcome'))
    if (place === 'skip') return 'skip'
    const company = this.#short('company')
    if (companyKey(company) === '') return this.#leaveOut('company-missing', 'company', company)
    if (!place) return this.#leaveOut('stage-undecided', 'stage', word)
    const isEnded = place.outcome === null && rowOutcome !== null && this.#closedStageId !== null
    const outcome = this.#afterApplying(isEnded ? rowOutcome : place.outcome)
    const role = this.#short('role')
    const externalId = this.#externalId()
    const lostSalary: string[] = []
    const salary = this.#salary(lostSalary)
    return {
      line: row.line,
      stage: isEnded ? this.#closedStageName : place.name,
      ownId: '',
      application: {
        huntId: null,
        website: '',
        companyNotes: '',
        stageId: isEnded && this.#closedStageId !== null ? this.#closedStageId : place.stageId,
        outcome,
        archivedAt: isYes(this.#value('archived')) ? this.#reading.now : null,
        createdAt: null,
        entries: this.#entries(outcome),
        contacts: this.#contacts(company),
        fields: {
          company,
          role,
          salary,
          externalId,
          url: this.#cut('url', this.#value('url'), 4_000),
          source: this.#short('source'),
          agency: companyKey(this.#short('agency')) === '' ? '' : this.#short('agency'),
          ...forEach(TEXT_FIELD_NAMES, (name) => this.#short(name)),
          workMode: readWorkMode(this.#value('workMode')),
          employmentType: readEmploymentType(this.#value('employmentType')),
          tags: readTags(this.#value('tags'))
            .slice(0, 100)
            .map((tag) => tag.slice(0, 100)),
          excitement: this.#excitement(),
          deadline: this.#when('deadline', true)?.day ?? null,
          posting: this.#posting(),
          notes: this.#cut('notes', [...this.#all('notes'), ...lostSalary].join('\n\n'), TEXT_LIMIT),
        },
      },
    }
  }

  #all(field: ImportField): readonly string[] {
    const columns = this.#columns.get(field) ?? []
    return columns.map((column) => (this.#row.cells[column] ?? '').trim()).filter((cell) => !isNothing(cell))
  }

  #value(field: ImportField): string {
    return this.#all(field)[0] ?? ''
  }

  #short(field: ImportField): string {
    return this.#cut(field, this.#value(field).replace(/\s+/g, ' '), 500)
  }

  #cut(field: ImportField, text: string, limit: number): string {
    if (text.length <= limit) return text
    this.#note('too-long', 'in-part', field, text)
    return text.slice(0, limit).toWellFormed()
  }

  #note(problem: RowProblemKind, severity: RowProblem['severity'], field: ImportField, value: string): void {
    const column = this.#columns.get(field)?.[0]
    this.#problems.push({
      line: this.#row.line,
      severity,
      problem,
      column: column === undefined ? '' : (this.#header[column] ?? ''),
      value: value.slice(0, 100),
    })
  }

  #leaveOut(problem: RowProblemKind, field: ImportField, value: string): null {
    this.#note(problem, 'left-out', field, value)
    return null
  }

  #outcome(): Outcome | null {
    const text = this.#value('outcome')
    return OUTCOMES.find((outcome) => outcome === text.toLowerCase()) ?? meaningOf(text)?.outcome ?? null
  }

  /** Dropped means before applying: with a day of applying it was withdrawn. */
  #afterApplying(outcome: Outcome | null): Outcome | null {
    const applied = readDate(this.#value('appliedAt'), this.#dates)
    if (outcome !== 'dropped' || !applied || applied.day > this.#today) return outcome
    this.#note('applied-not-dropped', 'in-part', this.#columns.has('outcome') ? 'outcome' : 'stage', outcome)
    return 'withdrawn'
  }

  /** On Huntr one id may stand on several boards. */
  #externalId(): string {
    const id = this.#short('externalId')
    const board = this.#preset?.name === 'huntr' ? this.#header.indexOf('boardId') : -1
    const boardId = (this.#row.cells[board] ?? '').trim()
    return id === '' || isNothing(boardId) ? id : `${id}/${boardId}`.slice(0, 500)
  }

  #salary(lost: string[]) {
    const text = this.#value('salary').slice(0, 500)
    const [low, high] = [this.#value('salaryMin'), this.#value('salaryMax')]
    const currency = readCurrency(`${this.#value('salaryCurrency')}`) ?? this.#reading.defaultCurrency
    const period = readPeriod(this.#value('salaryPeriod'))
    const [min, max] = [amountOf(low), amountOf(high)]
    if (min !== null || max !== null) {
      const isSwapped = min !== null && max !== null && min > max
      return { min: isSwapped ? max : min, max: isSwapped ? min : max, currency, period: period ?? 'year' }
    }
    if (text === '') return null
    const salary = readSalary(text, currency)
    if (salary) return period ? { ...salary, period } : salary
    this.#note('salary-not-understood', 'in-part', 'salary', text)
    lost.push(`${this.#header[this.#columns.get('salary')?.[0] ?? -1] ?? ''}: ${text}`)
    return null
  }

  #excitement(): number | null {
    const text = this.#value('excitement')
    const value = text === '' ? null : readExcitement(text)
    if (value === undefined) this.#note('excitement-not-understood', 'in-part', 'excitement', text)
    return value ?? null
  }

  #posting(): string {
    const text = this.#value('posting')
    return this.#cut('posting', isHtml(text) ? textOfHtml(text.slice(0, TEXT_LIMIT * 2)) : text, TEXT_LIMIT)
  }

  #when(field: ImportField, mayBeAhead = false): When | null {
    const text = this.#value(field)
    if (text === '') return null
    const when = readDate(text, this.#dates)
    if (!when) this.#note('date-not-understood', 'in-part', field, text)
    else if (!mayBeAhead && when.day > this.#today) this.#note('date-in-future', 'in-part', field, text)
    else return when
    return null
  }

  /** Only what the table dates. An ending without a day stays on the card: a false day would spoil every report. */
  #entries(outcome: Outcome | null): ImportedEntry[] {
    const entries: ImportedEntry[] = []
    const add = (happening: Happening, when: When | null): void => {
      if (when) entries.push(entryAt(happening, { ...when, zone: this.#reading.zone }))
    }
    add({ kind: 'added' }, this.#when('addedAt'))
    add({ kind: 'applied' }, this.#when('appliedAt'))
    if (outcome !== null) add({ kind: 'outcome', outcome }, this.#when('closedAt'))
    if (entries.length === 0) entries.push(entryAt({ kind: 'added' }, atOf(this.#reading.now, this.#reading.zone)))
    return entries
  }

  #contacts(company: string): ImportedContact[] {
    const text = this.#short('contact')
    const address = /[^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+/.exec(text)?.[0] ?? ''
    const email = this.#short('contactEmail') || address
    const name =
      text
        .replace(address, '')
        .replace(/[<>()]|^[\s,;-]+|[\s,;-]+$/g, '')
        .trim() || email
    if (name === '') return []
    return [
      {
        key: `${companyKey(company)}/${name}/${email}`.slice(0, 500),
        company,
        name,
        title: '',
        email,
        phone: this.#short('contactPhone'),
        url: '',
        notes: '',
        role: 'recruiter',
      },
    ]
  }
}

const entryAt = (happening: Happening, at: ImportedEntry['at']): ImportedEntry => ({
  happening,
  at,
  text: '',
  recordedAt: null,
  known: null,
})

/** `85k`, `85000`, `85,000.00`; 0 is none. */
const amountOf = (text: string): number | null => {
  const match = /^[^\d]{0,5}([\d.,'’\s]+)\s*(k)?[^\d]{0,10}$/i.exec(text)
  const amount = match ? readAmount(match[1] ?? '') : null
  return amount === null || amount === 0 ? null : match?.[2] ? amount * 1_000 : amount
}
