import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../electron/persistence/backup-names'
import { Backups } from '../../electron/persistence/backups'
import { nodeFileSystem } from '../../electron/persistence/file-system'
import { sha256Of } from '../../electron/persistence/seal'
import type { PipelineStore } from '../../electron/store/store'
import type { Command } from '../../shared/commands/index'
import { dayOf } from '../../shared/model/time'
import type { RecordLists } from '../../shared/records/record'
import { Random } from '../../shared/sample/random'
import { countingIds, HUNT, stateOf } from './builders'
import { FakeClock } from './fake-clock'
import { openedStore, tryOpening } from './opened-store'

const USE_ZONE = 'America/Los_Angeles'
/** More than a user has: a deletion comes often enough to keep the pipeline small. */
const MANY = 40
const MINUTE_MS = 60_000

/** What tells one state from another. */
export const digestOf = (records: RecordLists): string => {
  const sorted = Object.entries(stateOf(records)).map(([kind, byId]) => [
    kind,
    Object.entries(byId as object).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  return sha256Of(JSON.stringify(sorted))
}

/** Somebody who uses the program for some minutes a day, and ends it in every way. What was at each revision is noted. */
export class SimulatedUse {
  readonly folder: string
  readonly clock = new FakeClock()
  readonly truth = new Map<number, string>()
  readonly counts = { changes: 0, quits: 0, kills: 0, idle: 0, imports: 0, deletions: 0, restores: 0 }
  readonly #random: Random
  readonly #newId = countingIds('use')
  readonly #mostChanges: number
  #store: PipelineStore | null = null
  #cards = 0

  constructor(folder: string, seed: number, mostChanges: number) {
    this.folder = folder
    this.#random = new Random(seed)
    this.#mostChanges = mostChanges
  }

  get backups(): Backups {
    return new Backups(nodeFileSystem, this.folder)
  }

  /** One session on a day of the user's, some hours into it. */
  live(day: string): void {
    this.clock.moveTo(`${day} ${String(7 + this.#below(14)).padStart(2, '0')}:00`, USE_ZONE)
    if (this.#store === null && this.#below(20) === 0) this.#restore()
    const store = this.#opened()
    const changes = 1 + this.#below(this.#mostChanges)
    for (let change = 0; change < changes; change++) {
      this.#change(store)
      this.clock.advance((1 + this.#below(12)) * MINUTE_MS)
    }
    this.#end(store)
  }

  quit(): void {
    this.#store?.close()
    this.#store = null
  }

  /** The state now. */
  digest(): string {
    return digestOf(this.#opened().load().records)
  }

  /** Opens the backup as the user does in the dialog, with the program closed. */
  restore(name: string, folder = this.folder): PipelineStore {
    const restored = tryOpening(folder, this.#options, { from: 'backup', name })
    if (!restored.ok) throw new Error(`${name} was not restored: ${JSON.stringify(restored.failure)}`)
    return restored.store
  }

  get #options() {
    return { clock: this.clock, newId: this.#newId, onProblem: this.#onProblem }
  }

  readonly #onProblem = (what: string, error: unknown): void => {
    throw new Error(what, { cause: error })
  }

  #opened(): PipelineStore {
    this.#store ??= openedStore(this.folder, this.#options)
    return this.#store
  }

  #change(store: PipelineStore): void {
    const command = this.#command(store)
    const before = { revision: store.load().revision, state: digestOf(store.load().records) }
    const reply = command === 'undo' ? store.undo() : store.execute(command)
    if (!reply.ok || reply.revision === before.revision) return
    this.counts.changes++
    this.truth.set(reply.revision, digestOf(store.load().records))
    if (command === 'undo') return
    if (command.type === 'import/applications') this.#hasKept('import', before, 'imports')
    if (command.type === 'application/delete' && command.payload.ids.length > 1)
      this.#hasKept('delete', before, 'deletions')
  }

  #hasKept(
    reason: Backup['reason'],
    { revision, state }: { readonly revision: number; readonly state: string },
    count: 'imports' | 'deletions' | 'restores',
  ): void {
    this.counts[count]++
    const kept = this.backups.list().find((backup) => backup.reason === reason && backup.revision === revision)
    const document = this.backups.read(kept?.name ?? '')
    if (!document || digestOf(document.records) !== state)
      throw new Error(`${this.clock.now()}: no ${reason} backup of revision ${revision}`)
  }

  #command(store: PipelineStore): Command | 'undo' {
    const cards = [...store.pipeline.all('application').values()]
    const card = cards[this.#below(cards.length)]
    const archived = cards.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id)
    if (card === undefined) return this.#create()
    if (cards.length > MANY && archived.length > 1) return { type: 'application/delete', payload: { ids: archived } }
    if (cards.length > MANY)
      return { type: 'application/archive', payload: { ids: cards.slice(0, MANY / 2).map(({ id }) => id) } }
    switch (this.#below(12)) {
      case 0:
      case 1:
        return 'undo'
      case 2:
      case 3:
        return this.#create()
      case 4:
        return { type: 'application/archive', payload: { ids: [card.id] } }
      case 5:
        return this.#below(4) === 0 ? this.#import() : this.#create()
      case 6:
        return { type: 'application/move', payload: { ids: [card.id], stageId: 'offer', place: 'top', outcome: null } }
      default:
        return {
          type: 'application/tag',
          payload: { ids: [card.id], add: [`tag ${this.#below(9)}`], remove: [`tag ${this.#below(9)}`] },
        }
    }
  }

  #create(): Command {
    const id = `card-${++this.#cards}`
    const posting = this.#below(8) === 0 ? `A long posting of ${id}. `.repeat(120) : ''
    const fields = { company: `Company ${id}`, posting }
    return {
      type: 'application/create',
      payload: { id, huntId: HUNT, stageId: 'applied', fields, appliedOn: null, outcome: null },
    }
  }

  #import(): Command {
    const applications = Array.from({ length: 1 + this.#below(5) }, () => ({
      huntId: null,
      fields: { company: `Imported ${++this.#cards}` },
      website: '',
      companyNotes: '',
      stageId: 'applied',
      outcome: null,
      archivedAt: null,
      createdAt: null,
      entries: [],
      contacts: [],
    }))
    return { type: 'import/applications', payload: { huntId: HUNT, newHunts: [], newStages: [], applications } }
  }

  /** The user chooses a backup, and once in a while thinks better of it. */
  #restore(): void {
    const { revision, records } = this.#opened().load()
    const state = digestOf(records)
    this.quit() // before the choice: it may leave a backup itself, and another goes for it
    const list = this.backups.list()
    const chosen = list[this.#below(list.length)]
    if (!chosen || chosen.revision === null) return
    this.#store = this.restore(chosen.name)
    this.#isAt(this.truth.get(chosen.revision))
    this.#hasKept('restore', { revision, state }, 'restores')
    if (this.#below(2) === 0) return
    this.quit()
    this.clock.advance(MINUTE_MS)
    const undo = this.backups.list().find((each) => each.reason === 'restore' && each.revision === revision)
    this.#store = this.restore(undo?.name ?? '')
    this.#isAt(state)
  }

  #isAt(state: string | undefined): void {
    const { revision, records } = this.#opened().load()
    if (digestOf(records) !== state) throw new Error('restored to another state')
    this.truth.set(revision, state)
  }

  #end(store: PipelineStore): void {
    switch (this.#below(3)) {
      case 0:
        this.counts.quits++
        this.quit()
        break
      case 1:
        this.counts.kills++
        this.#store = null
        if (this.#below(3) === 0) this.#tearJournal()
        break
      default:
        this.counts.idle++
        this.clock.advance(MINUTE_MS)
        store.compactIfWorthwhile('idle')
    }
  }

  /** The kill came in the middle of a line, which nobody was told of. */
  #tearJournal(): void {
    const journals = readdirSync(this.folder).filter((name) => /^journal-.*\.log$/.test(name))
    const newest = journals.sort().at(-1)
    if (newest) appendFileSync(join(this.folder, newest), '0000012c 5f3')
  }

  #below(count: number): number {
    return Math.floor(this.#random.next() * count)
  }
}

export const daysOf = (backups: readonly Backup[]): ReadonlySet<string> =>
  new Set(backups.filter(({ reason }) => reason === 'regular').map(({ at }) => dayOf(at, USE_ZONE)))
