import { expect, test } from 'vitest'
import { Hunting } from '../../support/hunting'
import { SimulatedMachine } from '../../support/simulated-machine'
import { memoryFolder } from '../../support/temporary-folder'

const ZONE = 'Europe/Berlin'
const HOUR_MS = 3_600_000

/** What is told on a machine that runs from a moment on, each with its wall-clock time. */
const toldFrom = async (on: Hunting, hours: number): Promise<readonly string[]> => {
  const machine = new SimulatedMachine(memoryFolder(), on.now, ZONE, on.bench.pipeline)
  machine.launch()
  await machine.advance(hours * HOUR_MS)
  const told = machine.shows.map(({ keys, at }) => [keys, on.wall(new Date(at).toISOString())] as const)
  return told.flatMap(([keys, when]) => keys.map((key) => `${key.slice(0, key.indexOf('@'))} ${when}`))
}

const atNight = (): Hunting => {
  const on = new Hunting('2026-03-02 10:00', ZONE)
  on.plan('2026-03-05 23:30')
  return on.do('step/add-own', {
    id: 'own',
    kind: 'reminder',
    applicationId: on.id,
    contactId: null,
    due: { day: '2026-03-05', time: '22:15' },
    text: 'Lay out the shoes',
  })
}

test('RE6 the timer waits for the end of quiet hours, and not for an interview', async () => {
  expect(await toldFrom(atNight().at('2026-03-05 12:00'), 24)).toEqual([
    'interview 2026-03-05 12:00',
    'interview 2026-03-05 22:30',
    'own 2026-03-06 08:00',
  ])
})

test('RE6 a paused hunt holds everything but interviews and deadlines, until the pause ends', async () => {
  const on = atNight().do('protocol/update', { changes: { pauseUntil: '2026-03-09', quietHours: null } })
  expect(await toldFrom(on.at('2026-03-05 12:00'), 24 * 5)).toEqual([
    'interview 2026-03-05 12:00',
    'interview 2026-03-05 22:30',
    'own 2026-03-09 00:00',
  ])
})
