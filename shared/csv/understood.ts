import type { ImportedApplication, ImportPayload } from '../commands/import'
import type { Outcome } from '../model/application'
import type { Id } from '../model/id'
import { STAGE_COLOURS, type Stage, type StageColour, type StageKind } from '../model/stage'
import type { ImportMapping, RowProblem, StageTarget } from './import-contract'

/** A row that can be brought in. */
export type UnderstoodRow = {
  readonly line: number
  /** The name of its stage, for the preview. */
  readonly stage: string
  /** Its id in the pipeline that it was exported from; `''` for other tables. */
  readonly ownId: Id
  readonly application: ImportedApplication
}

/** A table as the mapping has it understood. */
export type Understood = {
  readonly rows: readonly UnderstoodRow[]
  readonly problems: readonly RowProblem[]
  /** Rows that the mapping leaves out. */
  readonly skipped: number
  /** Rows that can't be brought in. */
  readonly leftOut: number
  readonly undecidedWords: readonly string[]
  readonly newStages: ImportPayload['newStages']
  readonly newHunts: ImportPayload['newHunts']
}

/** Where one row goes. */
export type Place = { readonly stageId: Id; readonly name: string; readonly outcome: Outcome | null }

const COLOUR_OF_KIND: Readonly<Record<StageKind, StageColour>> = {
  saved: 'gray',
  applied: 'blue',
  screening: 'cyan',
  interviewing: 'violet',
  offer: 'green',
  closed: 'gray',
}

/** Turns stage words into stages, making those that the user wants as new ones, each once. */
export class StagePlaces {
  readonly #stages: ReadonlyMap<Id, Stage>
  readonly #mapping: ImportMapping
  readonly #newId: () => Id
  readonly #new = new Map<string, ImportPayload['newStages'][number]>()
  readonly #undecided = new Set<string>()

  constructor(stages: readonly Stage[], mapping: ImportMapping, newId: () => Id) {
    this.#stages = new Map(stages.map((stage) => [stage.id, stage]))
    this.#mapping = mapping
    this.#newId = newId
  }

  get newStages(): ImportPayload['newStages'] {
    return [...this.#new.values()]
  }

  get undecidedWords(): readonly string[] {
    return [...this.#undecided]
  }

  /** `rowOutcome`: what the row itself says of its ending. `null`: the user hasn't decided this word. */
  placeOf(word: string, rowOutcome: Outcome | null, hasOutcomeColumn: boolean): Place | 'skip' | null {
    const target = Object.hasOwn(this.#mapping.stages, word) ? this.#mapping.stages[word] : null
    if (target?.to === 'skip') return 'skip'
    const stage = target ? this.#stageOf(target) : null
    if (!target || !stage) {
      this.#undecided.add(word)
      return null
    }
    if (stage.kind !== 'closed') return { stageId: stage.id, name: stage.name, outcome: null }
    const outcome = rowOutcome ?? target.outcome
    if (outcome !== null) return { stageId: stage.id, name: stage.name, outcome }
    if (!hasOutcomeColumn) this.#undecided.add(word)
    return null
  }

  /** The stage that history names: one that is here, or a removed one of this name that is made for it. */
  idForHistory(name: string, kind: StageKind, idsByLabel: ReadonlyMap<string, Id>): Id {
    const known = idsByLabel.get(name)
    if (known !== undefined && this.#stages.get(known)?.kind === kind) return known
    const target = Object.hasOwn(this.#mapping.stages, name) ? this.#mapping.stages[name] : null
    const mapped = target && target.to !== 'skip' ? this.#stageOf(target) : null
    if (mapped?.kind === kind) return mapped.id
    return this.#make(name, kind, true).id
  }

  #stageOf(target: Exclude<StageTarget, { to: 'skip' }>): Pick<Stage, 'id' | 'name' | 'kind'> | null {
    if (target.to === 'new-stage') return this.#make(target.name, target.kind, false)
    const stage = this.#stages.get(target.stageId)
    return stage && stage.removedAt === null ? stage : null
  }

  #make(name: string, kind: StageKind, isRemoved: boolean): ImportPayload['newStages'][number] {
    const key = `${kind}/${name}`
    const made = this.#new.get(key)
    if (made && (isRemoved || !made.isRemoved)) return made
    const stage = {
      id: made?.id ?? this.#newId(),
      name,
      kind,
      colour: COLOUR_OF_KIND[kind] ?? STAGE_COLOURS[0],
      isRemoved,
    }
    this.#new.set(key, stage)
    return stage
  }
}
