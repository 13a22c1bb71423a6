import { knownCompanyKeys, knownKeys } from '../../shared/csv/duplicates'
import { openSession, payloadOf, sessionOf } from '../../shared/csv/import-session'
import { readTable } from '../../shared/csv/table'
import { type Bench, HUNT } from './builders'
import { dayAt, isDated, type SimulatedHunt, tryId } from './simulated-hunts'

/** The rows that somebody's sheet has of a hunt at the end of a day: applied day and status, and of some endings the day. */
const sheetOf = ({ kind, tries }: SimulatedHunt, today: number): string => {
  const rows = tries.flatMap((each, index) => {
    if (each.on > today) return []
    const last = each.happened.filter(({ on }) => on <= today).at(-1)
    const status = last ? { invited: 'Interviewing', held: 'Interviewing', no: 'Rejected', offered: 'Offer' } : null
    const closedOn = last?.what === 'no' && isDated(kind, index) ? dayAt(last.on) : ''
    return [
      [`Company ${index}`, tryId(index), last && status ? status[last.what] : 'Applied', dayAt(each.on), closedOn],
    ]
  })
  return [['Company', 'Role', 'Status', 'Date applied', 'Date closed'], ...rows].map((row) => row.join(',')).join('\n')
}

/** Brings them in through the import command, as they were understood; answers the card of each try. */
export const bringInRows = (bench: Bench, simulated: SimulatedHunt): ReadonlyMap<number, string> => {
  const { pipeline, context } = bench
  const read = readTable(sheetOf(simulated, simulated.kind.imported?.day ?? -1))
  const session = read.ok ? sessionOf([read.table]) : read.problem
  if (typeof session === 'string') throw new Error(`the sheet was not read: ${session}`)
  const { now, zone, newId } = context
  const reading = { stages: [...pipeline.all('stage').values()], now, zone, defaultCurrency: 'EUR' }
  const { mapping } = openSession(session, reading)
  const known = { keys: knownKeys(pipeline), companyKeys: knownCompanyKeys(pipeline) }
  const payload = payloadOf(session, mapping, { ...reading, ...known, huntId: HUNT, hunts: [], newId })
  if (!payload) throw new Error('a status waits for a decision')
  const executed = bench.run('import/applications', payload)
  if (!executed.ok) throw new Error(`the import was refused: ${executed.reason}`)
  const cards = new Map<number, string>()
  for (const { id, role } of pipeline.all('application').values()) cards.set(Number(role.slice('try-'.length)), id)
  return cards
}
