import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type ImportCommand, Imports } from '../../../electron/import/imports'
import type { CommandContext } from '../../../shared/commands/define-command'
import { execute } from '../../../shared/commands/execute'
import type { ImportMapping, ImportSource, OpenedImport } from '../../../shared/csv/import-contract'
import { firstDocument } from '../../../shared/document/document'
import { INLINE_TEXT_LIMIT, type LongText } from '../../../shared/model/text'
import { Pipeline } from '../../../shared/records/pipeline'

export const NOW = '2026-11-22T09:00:00.000Z'
export const ZONE = 'Europe/Berlin'
const FIXTURES = join(import.meta.dirname, '../../fixtures/import')

/** What main needs to take an import in: a pipeline, its texts, and a clock that stands still. */
export class ImportDesk {
  readonly pipeline = Pipeline.of(firstDocument(NOW, ZONE, '0').records)
  readonly texts = new Map<string, string>()
  readonly imports: Imports
  readonly progress: number[] = []
  #ids = 0

  constructor(workerUrl: URL, chooseFiles: () => Promise<readonly string[] | null> = async () => null) {
    this.imports = new Imports({
      workerUrl,
      chooseFiles,
      now: () => NOW,
      zone: () => ZONE,
      defaultCurrency: () => 'EUR',
      onFault: (error) => {
        throw error
      },
    })
  }

  readonly context: CommandContext = {
    now: NOW,
    zone: ZONE,
    newId: () => `${String(this.#ids++).padStart(10, '0')}-${randomUUID()}`,
    keepText: (text): LongText => {
      if (text.length <= INLINE_TEXT_LIMIT) return { inline: text }
      const sha256 = createHash('sha256').update(text).digest('hex')
      this.texts.set(sha256, text)
      return { sha256, length: text.length, beginning: text.slice(0, 200).toWellFormed() }
    },
  }

  get stages() {
    return [...this.pipeline.all('stage').values()]
  }

  /** What a long text says, whole. */
  whole(text: LongText): string {
    return 'inline' in text ? text.inline : (this.texts.get(text.sha256) ?? 'missing')
  }

  open(source: ImportSource): Promise<OpenedImport | null> {
    return this.imports.open(source, this.stages, (_id, done) => this.progress.push(done))
  }

  async openFixtures(...names: readonly string[]): Promise<Extract<OpenedImport, { ok: true }>> {
    const opened = await this.open({ from: 'files', paths: names.map((name) => join(FIXTURES, name)) })
    if (!opened?.ok) throw new Error(`not opened: ${JSON.stringify(opened)}`)
    return opened
  }

  commit(importId: string, mapping: ImportMapping, huntId = 'first-hunt'): Promise<ImportCommand | null> {
    return this.imports.commit(importId, mapping, huntId, this.pipeline)
  }

  run(command: ImportCommand | null): void {
    if (!command) throw new Error('a stage word waits for a decision')
    const executed = execute(this.pipeline, command, this.context)
    if (!executed.ok) throw new Error(executed.reason)
    this.pipeline.apply(executed.diff)
  }

  /** The cards as a person would read them off the board. */
  cards() {
    return [...this.pipeline.all('application').values()].map((application) => {
      const entries = [...this.pipeline.entriesOf(application.id)]
      const dayOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.at.day ?? null
      return {
        application,
        company: this.pipeline.get('company', application.companyId)?.name ?? '',
        role: application.role,
        stage: this.pipeline.get('stage', application.stageId)?.name ?? '',
        outcome: application.outcome,
        added: dayOf('added'),
        applied: dayOf('applied'),
        closed: dayOf('outcome'),
        known: [...new Set(entries.map((entry) => entry.known))].join(),
        notes: this.whole(application.notes),
      }
    })
  }
}
