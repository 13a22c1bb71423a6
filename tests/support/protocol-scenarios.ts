import type { Outcome } from '../../shared/model/application'
import { reverse } from '../../shared/records/record-diff'
import { Hunting } from './hunting'

/** What happens in a row of `fixtures/protocol.md`, played up to the moment at which it looks at the steps. */
export type Scenario = () => Hunting

const applied = (start = '2026-03-02 10:00', zone = 'Europe/Berlin'): Hunting => new Hunting(start, zone)

const exciting = (start: string): Hunting =>
  applied(start).do('application/update', { id: 'card', changes: { excitement: 4 } })

const interviewed = (wall = '2026-03-10 10:00', fields: Parameters<Hunting['held']>[1] = {}): Hunting => {
  const on = applied()
  on.held(wall, fields)
  return on
}

const promised = (day: string, time: string | null = null): Hunting =>
  interviewed('2026-03-10 10:00', { promise: { day, time } })

const sent = (on: Hunting, wall: string, name: 'follow-up-1' | 'follow-up-2' | 'answer' = 'follow-up-1'): Hunting =>
  on.at(wall).do('step/done', { id: on.step(name).id, way: 'mail' })

const replied = (
  on: Hunting,
  wall: string,
  reply: 'holding' | 'question' | 'invitation' | 'no',
  day: string | null = null,
  time: string | null = null,
): Hunting => on.at(wall).note({ kind: 'reply', reply, ...(day === null ? {} : { by: { day, time } }) })

const moved = (on: Hunting, wall: string, stageId: string, outcome: Outcome | null = null): Hunting =>
  on.at(wall).do('application/move', { ids: ['card'], stageId, place: 'top', outcome })

const givenUp = (): Hunting => moved(interviewed(), '2026-03-30 10:00', 'closed', 'ghosted')

/** What it does is undone. */
const undone = (on: Hunting, type: 'step/done' | 'entry/add', payload: object): Hunting => {
  const executed = on.bench.run(type, payload as never) // one of the forms of its schema
  if (!executed.ok) throw new Error(executed.reason)
  on.bench.pipeline.apply(reverse(executed.diff))
  return on
}

const imported = (day: string, stageId: string, excitement: number | null): Hunting => {
  const on = applied()
  const entry = { at: { day, time: null, zone: on.zone }, text: '', recordedAt: null, known: null }
  on.do('import/applications', {
    huntId: 'first-hunt',
    newHunts: [],
    newStages: [],
    applications: [
      {
        huntId: null,
        fields: { company: 'Imported', excitement },
        website: '',
        companyNotes: '',
        stageId,
        outcome: null,
        archivedAt: null,
        createdAt: null,
        entries: [{ ...entry, happening: { kind: 'applied' } }],
        contacts: [],
      },
    ],
  })
  const id = [...on.bench.pipeline.all('application').keys()].find((each) => each !== 'card') ?? ''
  return onCard(on, id)
}

const saved = (wall: string, deadline: string): Hunting => {
  const on = applied().at(wall)
  on.do('application/create', {
    id: 'saved',
    huntId: 'first-hunt',
    stageId: 'wishlist',
    fields: { company: 'Lumen Foods', deadline },
    appliedOn: null,
    outcome: null,
  })
  return onCard(on, 'saved')
}

/** The same pipeline, looked at from another of its cards. */
const onCard = ({ bench, zone }: Hunting, id: string): Hunting => new Hunting(null, zone, bench, id)

const calling = (): Hunting => promised('2026-03-13', '15:00')

const archived = (until: string): Hunting => {
  const on = interviewed()
    .at('2026-03-11 10:00')
    .do('application/archive', { ids: ['card'] })
  return on.at(until).do('application/unarchive', { ids: ['card'] })
}

export const SCENARIOS: Readonly<Record<number, Scenario>> = {
  1: () => applied(),
  2: () => exciting('2026-03-02 10:00'),
  3: () => exciting('2026-02-27 10:00'),
  4: () => {
    const on = applied()
    on.plan('2026-03-10 10:00')
    return on
  },
  5: () => interviewed(),
  6: () => interviewed('2026-03-10 16:00'),
  7: () => interviewed('2026-03-13 16:30'),
  8: () => promised('2026-03-14'),
  9: calling,
  10: () => {
    const on = calling().at('2026-03-13 16:10')
    return on.do('step/done', { id: on.step('did-they-call').id, way: null })
  },
  11: () => {
    const on = applied()
    const id = on.held('2026-03-10 10:00')
    return on.at('2026-03-19 10:00').do('interview/update', {
      id,
      changes: { promise: { day: '2026-03-12', time: null } },
    })
  },
  12: () => promised('2026-03-09'),
  13: () => promised('2026-03-12'),
  14: () => sent(interviewed(), '2026-03-20 10:00'),
  15: () => {
    const on = interviewed().at('2026-03-22 10:00')
    return on.do('step/skip', { id: on.step('follow-up-1').id })
  },
  16: () => sent(sent(interviewed(), '2026-03-20 10:00'), '2026-03-27 10:00', 'follow-up-2'),
  17: () => interviewed().do('protocol/update', { changes: { holidays: ['2026-03-17'] } }),
  18: () => interviewed().do('protocol/update', { changes: { pauseUntil: '2026-03-25' } }),
  19: () => {
    const on = interviewed().do('protocol/update', { changes: { pauseUntil: '2026-03-25' } })
    return on.at('2026-03-12 10:00').do('protocol/update', { changes: { pauseUntil: null } })
  },
  20: () => twice(),
  21: () => twice(),
  22: () => interviewed('2026-03-10 23:30', { zone: 'Asia/Tokyo' }),
  23: () => interviewed('2026-03-10 10:00', { zone: 'America/New_York' }),
  24: () => replied(interviewed(), '2026-03-13 10:00', 'holding'),
  25: () =>
    replied(
      replied(interviewed(), '2026-03-13 10:00', 'holding', '2026-03-20'),
      '2026-03-20 10:00',
      'holding',
      '2026-03-27',
    ),
  26: () => replied(sent(interviewed(), '2026-03-17 10:00'), '2026-03-18 10:00', 'holding'),
  27: () => replied(interviewed(), '2026-03-13 10:00', 'question'),
  28: () => sent(replied(interviewed(), '2026-03-13 10:00', 'question'), '2026-03-16 10:00', 'answer'),
  29: () => replied(applied(), '2026-03-13 10:00', 'question', '2026-03-20', '17:00'),
  30: () => replied(interviewed(), '2026-03-13 10:00', 'invitation'),
  31: () => sent(replied(interviewed(), '2026-03-13 10:00', 'invitation'), '2026-03-16 10:00', 'answer'),
  32: () => {
    const on = applied()
    const id = on.plan('2026-03-12 10:00')
    return on.at('2026-03-11 10:00').do('interview/cancel', { id })
  },
  34: () => {
    const on = applied()
    const id = on.plan('2026-03-10 10:00', { kind: 'phone' })
    return on.at('2026-03-10 11:00').do('interview/mark', { id, state: 'no-show' })
  },
  35: () => {
    const on = applied()
    on.plan('2026-03-10 14:00')
    return replied(on, '2026-03-10 14:30', 'no').at('2026-03-10 16:00').do('interview/hold-due', {})
  },
  36: () =>
    applied()
      .at('2026-03-10 10:00')
      .note({ kind: 'offer', by: { day: '2026-03-10', time: '11:00' } }),
  37: () => applied().at('2026-03-10 10:00').note({ kind: 'offer' }),
  38: () =>
    applied('2026-02-16 10:00')
      .at('2026-03-02 10:00')
      .note({ kind: 'interview-held' }, { day: '2026-02-23', time: '11:00' }),
  39: () => applied('2026-02-02 10:00').at('2026-03-02 10:00').note({ kind: 'interview-held' }, { day: '2026-02-10' }),
  40: () =>
    sent(interviewed(), '2026-03-17 10:00')
      .at('2026-03-19 10:00')
      .note({ kind: 'reply', reply: 'no' }, { day: '2026-03-16' }),
  41: () => moved(interviewed(), '2026-03-11 10:00', 'wishlist'),
  43: () => moved(interviewed(), '2026-03-11 10:00', 'applied'),
  44: () => archived('2026-03-12 10:00'),
  45: () => archived('2026-03-20 10:00'),
  46: () => moved(givenUp(), '2026-03-31 10:00', 'interviewing'),
  47: () => replied(givenUp(), '2026-04-02 10:00', 'invitation'),
  48: () => replied(givenUp(), '2026-04-02 10:00', 'holding'),
  49: () => interviewed('2026-03-28 16:00'),
  52: () => {
    const on = applied('2026-03-02 10:00', 'Asia/Kathmandu')
    on.held('2026-03-10 11:00')
    return on
  },
  53: () => imported('2026-01-01', 'interviewing', null),
  54: () => imported('2026-03-01', 'applied', 5),
  55: () => {
    const on = interviewed().at('2026-03-17 10:00')
    return undone(on, 'step/done', { id: on.step('follow-up-1').id, way: 'mail' })
  },
  56: () => {
    const on = interviewed().at('2026-03-12 10:00')
    const at = { day: '2026-03-12', time: '10:00', zone: on.zone }
    const payload = { id: 'no', applicationId: 'card', happening: { kind: 'reply', reply: 'no' }, at, text: '' }
    return undone(on, 'entry/add', payload).at('2026-03-15 10:00').do('interview/hold-due', {})
  },
  57: () => interviewed().at('2026-03-11 10:00').note({ kind: 'follow-up', way: 'mail' }),
  58: () => promised('2026-04-03').at('2026-03-11 10:00').note({ kind: 'follow-up', way: 'mail' }),
  59: () => {
    const on = interviewed()
    return on.do('step/done', { id: on.step('thank-you').id, way: 'thank-you' })
  },
  60: () => interviewed('2026-03-14 10:00'),
  63: () => saved('2026-03-02 10:00', '2026-03-14'),
  64: () => saved('2026-03-13 10:00', '2026-03-14'),
  65: () => moved(interviewed(), '2026-03-11 10:00', 'offer'),
}

const twice = (): Hunting => {
  const on = interviewed('2026-03-10 09:00')
  on.held('2026-03-10 14:00')
  return on
}
