import fc from 'fast-check'
import type { Command } from '../../shared/commands/index'
import type { Pipeline } from '../../shared/records/pipeline'
import type { RecordDiff } from '../../shared/records/record'
import { reverse } from '../../shared/records/record-diff'
import { anyCommand } from './arbitraries'
import type { Bench } from './builders'

/** What somebody does next: a command on whatever there is, a new name for something, or taking back what was done last. */
export type RandomAct =
  | { readonly do: 'command'; readonly command: Command; readonly from: number }
  | { readonly do: 'rename'; readonly what: keyof typeof RENAMES; readonly place: number; readonly name: string }
  | { readonly do: 'undo' }

const RENAMES = {
  company: 'company/update',
  contact: 'contact/update',
  stage: 'stage/update',
  hunt: 'hunt/update',
  view: 'view/update',
} as const

export const randomAct: fc.Arbitrary<RandomAct> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('command' as const), command: anyCommand, from: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rename' as const),
      what: fc.constantFrom(...(Object.keys(RENAMES) as (keyof typeof RENAMES)[])), // the keys of a constant
      place: fc.nat(),
      name: fc.string({ minLength: 1, maxLength: 12 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
)

/** Does it; `null`: it was refused, or nothing changed. `done`: what was done so far and can be taken back. */
export const actOn = (bench: Bench, act: RandomAct, done: RecordDiff[]): RecordDiff | null => {
  if (act.do === 'undo') {
    const last = done.pop()
    if (!last) return null
    const diff = reverse(last)
    bench.pipeline.apply(diff)
    return diff
  }
  const { type, payload } = commandOf(bench.pipeline, act)
  const executed = bench.run(type, payload)
  if (!executed.ok || executed.diff.length === 0) return null
  done.push(executed.diff)
  return executed.diff
}

const commandOf = (pipeline: Pipeline, act: Exclude<RandomAct, { do: 'undo' }>): Command => {
  if (act.do === 'command') return onWhatThereIs(pipeline, act.command, act.from)
  const id = nth([...pipeline.all(act.what).keys()], act.place) ?? ''
  return { type: RENAMES[act.what], payload: { id, changes: { name: act.name } } } as Command // each of them changes a name
}

const nth = <T>(all: readonly T[], place: number): T | undefined => all[place % Math.max(1, all.length)]

/** The made-up ids of a command stand for records that are there; what is made new keeps its own. */
const onWhatThereIs = (pipeline: Pipeline, command: Command, from: number): Command => {
  if (/create|plan$|\/add/.test(command.type) && from % 2 === 0) return command
  const known = {
    card: [...pipeline.all('application').keys()],
    person: [...pipeline.all('contact').keys()],
    entry: [...pipeline.all('entry').keys()],
    interview: [...pipeline.all('interview').keys()],
    step: [...pipeline.all('step').keys()],
    'id-0000000': [...pipeline.all('company').keys()],
  } as const
  const isNew = /create|plan$|\/add/.test(command.type)
  const payload = JSON.stringify(command.payload, (key: string, value: unknown) => {
    if (typeof value !== 'string' || (isNew && key === 'id')) return value
    const [, prefix, number] = /^(card|person|entry|interview|step|id-0000000)(\d+)/.exec(value) ?? []
    if (prefix === undefined) return value
    return nth(known[prefix as keyof typeof known], from + Number(number)) ?? value // one of the alternatives
  })
  return { ...command, payload: JSON.parse(payload) } as Command // the same form with other ids
}
