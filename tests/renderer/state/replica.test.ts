import { describe, expect, it, vi } from 'vitest'
import { Replica, type WatchKey, watch } from '../../../renderer/state/replica'
import { watchedByCard } from '../../../renderer/state/watched-by-card'
import type { Pipeline } from '../../../shared/records/pipeline'
import { HUNT, stateOf } from '../../support/builders'
import { Main, settled } from '../../support/main-of-replica'
import { entry, noted } from '../../support/query-builders'

const stateIn = (pipeline: Pipeline) => stateOf(pipeline.toLists())
const expectSame = (replica: Replica, main: Main): void => {
  expect(replica.revision).toBe(main.revision)
  expect(stateIn(replica.pipeline)).toEqual(stateIn(main.bench.pipeline))
  for (const stageId of ['wishlist', 'applied', 'screening'])
    expect(replica.pipeline.columnOf(HUNT, stageId)).toEqual(main.bench.pipeline.columnOf(HUNT, stageId))
}

const loadedReplica = async (main: Main): Promise<Replica> => {
  const replica = new Replica(main.load)
  const loading = replica.load()
  await main.answer()
  await loading
  return replica
}

describe("CH3 a window's replica equals the truth", () => {
  it('CH3 after loading and after every change', async () => {
    const main = new Main()
    main.card('one')
    const replica = await loadedReplica(main)
    expectSame(replica, main)
    for (const changed of [main.card('two'), main.move('one', 'screening'), main.move('two', 'screening')])
      replica.receive(changed)
    expectSame(replica, main)
    expect(replica.history.undo).toBe('application/update')
    expect(main.loads).toBe(1)
  })

  it('CH3 when changes arrive before the first load is answered, in part already in it', async () => {
    const main = new Main()
    const replica = new Replica(main.load)
    const loading = replica.load()
    const early = [main.card('one'), main.card('two')]
    const answer = main.now()
    early.push(main.move('one', 'screening'), main.card('three'))
    for (const changed of early) replica.receive(changed)
    expect([...replica.pipeline.all('application').keys()]).toEqual([])
    await main.answer(answer)
    await loading
    expectSame(replica, main)
    expect(main.loads).toBe(1)
  })

  it('CH3 a change that was received before is not applied twice', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const [first, second] = [main.card('one'), main.move('one', 'screening')]
    const woken = vi.fn()
    replica.receive(first)
    replica.receive(second)
    replica.subscribe([watch.history], woken)
    replica.receive(first)
    replica.receive(second)
    expectSame(replica, main)
    expect(woken).not.toHaveBeenCalled()
  })

  it('CH3 a gap makes it load everything, once, and what comes meanwhile is applied after it', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    replica.receive(main.card('one'))
    main.card('lost')
    const answer = main.now()
    const late = [main.card('three'), main.move('one', 'screening'), main.card('five')]
    for (const changed of late) replica.receive(changed)
    expect(main.loads).toBe(2)
    expect([...replica.pipeline.all('application').keys()]).toEqual(['one'])
    await main.answer(answer)
    expectSame(replica, main)
    expect(main.loads).toBe(2)
    replica.receive(main.card('six'))
    expectSame(replica, main)
  })

  it('CH3 a gap among what came meanwhile makes it load once more', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    main.card('lost')
    replica.receive(main.card('two'))
    const answer = main.now()
    main.card('lost too')
    replica.receive(main.card('four'))
    await main.answer(answer)
    expect(main.loads).toBe(3)
    await main.answer()
    expectSame(replica, main)
  })

  it('CH3 a load that is slower than a change of the meantime does not take it back', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const again = replica.load()
    const answer = main.now()
    replica.receive(main.card('meanwhile'))
    await main.answer(answer)
    await again
    expectSame(replica, main)
  })

  it('CH3 of two loads the older answer does not win', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const loads = [replica.load(), replica.load()]
    const older = main.now()
    const changed = main.card('meanwhile')
    await main.answer()
    replica.receive(changed)
    await main.answer(older)
    await Promise.all(loads)
    expectSame(replica, main)
  })
})

describe('who watches is woken', () => {
  const KEYS: Readonly<Record<string, WatchKey>> = {
    'this card': watch.record('application', 'one'),
    'another card': watch.record('application', 'two'),
    'all cards': watch.kind('application'),
    'all entries': watch.kind('entry'),
    "this card's timeline": watch.entriesOf('one'),
    "another card's timeline": watch.entriesOf('two'),
    'the column it left': watch.column(HUNT, 'applied'),
    'the column it came to': watch.column(HUNT, 'screening'),
    'another column': watch.column(HUNT, 'offer'),
    'the column of another hunt': watch.column('other', 'applied'),
    'all stages': watch.kind('stage'),
    'all companies': watch.kind('company'),
    'the history': watch.history,
  }
  const watched = async () => {
    const main = new Main()
    main.card('one')
    main.card('two')
    const replica = await loadedReplica(main)
    const woken: string[] = []
    for (const [name, key] of Object.entries(KEYS)) replica.subscribe([key], () => woken.push(name))
    return { main, replica, woken }
  }

  it('by a move: the card, its timeline and the two columns, nothing else', async () => {
    const { main, replica, woken } = await watched()
    const versions = Object.values(KEYS).map((key) => replica.versionOf([key]))
    replica.receive(main.move('one', 'screening'))
    const expected = [
      'this card',
      'all cards',
      'all entries',
      "this card's timeline",
      'the column it left',
      'the column it came to',
      'the history',
    ]
    expect([...woken].sort()).toEqual([...expected].sort())
    Object.entries(KEYS).forEach(([name, key], at) => {
      expect(replica.versionOf([key]) > (versions[at] ?? 0), name).toBe(expected.includes(name))
    })
  })

  it('by an entry that goes: its timeline', async () => {
    const { main, replica, woken } = await watched()
    const record = entry('2026-03-02', noted, { applicationId: 'two' })
    const change = { kind: 'entry', id: record.id } as const
    const history = { undo: null, redo: null }
    const revision = main.revision + 1
    replica.receive({ revision, diff: [{ ...change, before: null, after: record }], history })
    woken.length = 0
    replica.receive({ revision: revision + 1, diff: [{ ...change, before: record, after: null }], history })
    expect(woken).toEqual(expect.arrayContaining(["another card's timeline", 'all entries', 'the history']))
    expect(woken).toHaveLength(3)
  })

  it('once for a change, whatever of it is watched, and sees it applied', async () => {
    const { main, replica } = await watched()
    const seen: (string | undefined)[] = []
    replica.subscribe(Object.values(KEYS), () => seen.push(replica.pipeline.get('application', 'one')?.stageId))
    replica.receive(main.move('one', 'screening'))
    expect(seen).toEqual(['screening'])
  })

  it('by a load: everyone, also who had only looked so far', async () => {
    const { main, replica, woken } = await watched()
    const unheard = [watch.record('contact', 'unheard')]
    const version = replica.versionOf(unheard)
    const again = replica.load()
    await main.answer()
    await again
    expect([...woken].sort()).toEqual(Object.keys(KEYS).sort())
    expect(replica.versionOf(unheard)).toBeGreaterThan(version)
  })

  it('no more once they have left, and others still are', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const [leaving, staying] = [vi.fn(), vi.fn()]
    const stop = replica.subscribe([watch.kind('application'), watch.history], leaving)
    replica.subscribe([watch.history], staying)
    stop()
    stop()
    replica.receive(main.card('one'))
    expect(leaving).not.toHaveBeenCalled()
    expect(staying).toHaveBeenCalledTimes(1)
  })
})

describe('waiting until the window has got as far as a revision', () => {
  const isDone = async (promise: Promise<void>): Promise<boolean> => {
    let done = false
    void promise.then(() => {
      done = true
    })
    await settled()
    return done
  }

  it('ends at once when it has', async () => {
    const main = new Main()
    main.card('one')
    const replica = await loadedReplica(main)
    expect(await isDone(replica.reached(1))).toBe(true)
    expect(await isDone(replica.reached(0))).toBe(true)
  })

  it('goes on until that revision, not an earlier one', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const reached = replica.reached(2)
    replica.receive(main.card('one'))
    expect(await isDone(reached)).toBe(false)
    replica.receive(main.card('two'))
    expect(await isDone(reached)).toBe(true)
  })

  it('ends by way of a load, too', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    main.card('lost')
    const changed = main.card('two')
    const reached = replica.reached(2)
    replica.receive(changed)
    expect(await isDone(reached)).toBe(false)
    await main.answer()
    expect(await isDone(reached)).toBe(true)
  })
})

describe('a card is drawn again', () => {
  const card = async () => {
    const main = new Main()
    main.card('one', 'interviewing')
    const replica = await loadedReplica(main)
    const keys = watchedByCard('one', replica.pipeline.get('application', 'one'))
    return { main, replica, version: () => replica.versionOf(keys) }
  }

  it('when an interview is planned, which ends the wait and changes nothing of the application', async () => {
    const { main, replica, version } = await card()
    const before = version()
    const planned = main.change((bench) =>
      bench.run('interview/plan', {
        id: 'talk',
        applicationId: 'one',
        round: { number: 1, label: '' },
        kind: 'technical',
        startAt: '2027-03-02T09:00:00.000Z',
        zone: 'Europe/Berlin',
        lengthMinutes: 60,
        place: '',
        interviewerIds: [],
      }),
    )
    expect(planned.diff.some(({ kind }) => kind === 'application' || kind === 'entry')).toBe(false)
    replica.receive(planned)
    expect(version()).toBeGreaterThan(before)
  })

  it('when its company or agency has another name', async () => {
    const { main, replica } = await card()
    replica.receive(
      main.change((bench) => bench.run('application/update', { id: 'one', changes: { agency: 'Tidewater' } })),
    )
    const { agencyId = null } = replica.pipeline.get('application', 'one') ?? {}
    const keys = watchedByCard('one', replica.pipeline.get('application', 'one'))
    const before = replica.versionOf(keys)
    replica.receive(
      main.change((bench) => bench.run('company/update', { id: agencyId ?? '', changes: { name: 'Tidewater Group' } })),
    )
    expect(replica.versionOf(keys)).toBeGreaterThan(before)
  })
})
