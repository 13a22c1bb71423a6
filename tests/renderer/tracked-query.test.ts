import { describe, expect, it, vi } from 'vitest'
import type { Replica } from '../../renderer/state/replica'
import { type Query, TrackedQuery } from '../../renderer/state/tracked-query'
import { cardOf } from '../../shared/queries/card'
import type { Pipeline } from '../../shared/records/pipeline'
import { HUNT } from '../support/builders'
import { loadedReplica, Main } from '../support/main-of-replica'
import { entry, noted } from '../support/query-builders'

/** Looks again whenever it is woken, as a component does. */
const reader = <T>(replica: Replica, query: Query<T>, woken: () => void): TrackedQuery<T> => {
  const tracked = new TrackedQuery(replica, query)
  tracked.value()
  tracked.subscribe(() => {
    tracked.value()
    woken()
  })
  return tracked
}

describe('who has read is woken', () => {
  const readsOf = (replica: Replica): Readonly<Record<string, Query<unknown>>> => ({
    'this card': (pipeline) => pipeline.get('application', 'one'),
    'another card': (pipeline) => pipeline.get('application', 'two'),
    'all cards': (pipeline) => [...pipeline.all('application').values()],
    'how many cards there are': (pipeline) => pipeline.all('application').size,
    'all entries': (pipeline) => [...pipeline.all('entry').values()],
    "this card's timeline": (pipeline) => [...pipeline.entriesOf('one')],
    "another card's timeline": (pipeline) => [...pipeline.entriesOf('two')],
    'the column it left': (pipeline) => pipeline.columnOf(HUNT, 'applied'),
    'the column it came to': (pipeline) => pipeline.columnOf(HUNT, 'screening'),
    'another column': (pipeline) => pipeline.columnOf(HUNT, 'offer'),
    'the column of another hunt': (pipeline) => pipeline.columnOf('other', 'applied'),
    'all stages': (pipeline) => [...pipeline.all('stage').values()],
    'all companies': (pipeline) => [...pipeline.all('company').values()],
    'a card that is not there': (pipeline) => pipeline.get('application', 'three'),
    'the history': () => replica.history,
    'the other one of two': (pipeline) =>
      pipeline.get('application', 'one') === undefined ? pipeline.get('application', 'two') : 'the first is there',
  })
  const read = async () => {
    const main = new Main()
    main.card('one')
    main.card('two')
    const replica = await loadedReplica(main)
    const woken: string[] = []
    for (const [name, query] of Object.entries(readsOf(replica))) reader(replica, query, () => woken.push(name))
    return { main, replica, woken }
  }

  it('by a move: the card, its timeline and the two columns, nothing else', async () => {
    const { main, replica, woken } = await read()
    replica.receive(main.move('one', 'screening'))
    expect(woken.toSorted()).toEqual(
      [
        'this card',
        'all cards',
        'all entries',
        "this card's timeline",
        'the column it left',
        'the column it came to',
        'the history',
        'the other one of two',
      ].toSorted(),
    )
  })

  it('by a record that comes and was looked for in vain before', async () => {
    const { main, replica, woken } = await read()
    replica.receive(main.card('three'))
    expect(woken).toEqual(expect.arrayContaining(['a card that is not there', 'how many cards there are']))
    expect(woken).not.toContain('this card')
  })

  it('by an entry that goes: its timeline', async () => {
    const { main, replica, woken } = await read()
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

  it('once for a change, whatever of it was read, and sees it applied', async () => {
    const { main, replica } = await read()
    const seen: (string | undefined)[] = []
    const everything: Query<void> = (pipeline) => {
      for (const query of Object.values(readsOf(replica))) query(pipeline)
    }
    reader(replica, everything, () => seen.push(replica.pipeline.get('application', 'one')?.stageId))
    replica.receive(main.move('one', 'screening'))
    expect(seen).toEqual(['screening'])
  })

  it('by a load: everyone', async () => {
    const { main, replica, woken } = await read()
    const again = replica.load()
    await main.answer()
    await again
    expect(woken.toSorted()).toEqual(Object.keys(readsOf(replica)).toSorted())
  })

  it('no more once they have left, and others still are', async () => {
    const main = new Main()
    const replica = await loadedReplica(main)
    const [leaving, staying] = [vi.fn(), vi.fn()]
    const stop = reader(
      replica,
      () => replica.history,
      () => {},
    ).subscribe(leaving)
    reader(replica, () => replica.history, staying)
    stop()
    stop()
    replica.receive(main.card('one'))
    expect(leaving).not.toHaveBeenCalled()
    expect(staying).toHaveBeenCalledTimes(1)
  })
})

describe('a query', () => {
  const counted = async () => {
    const main = new Main()
    main.card('one')
    main.card('two')
    const replica = await loadedReplica(main)
    const run = vi.fn((pipeline: Pipeline) => [...pipeline.entriesOf('one')].map(({ kind }) => kind))
    return { main, replica, run, tracked: new TrackedQuery(replica, run) }
  }

  it('runs again only after a change of what it has read, and once however often it is asked', async () => {
    const { main, replica, run, tracked } = await counted()
    tracked.value()
    tracked.subscribe(() => {})
    replica.receive(main.move('two', 'screening'))
    tracked.value()
    expect(run).toHaveBeenCalledTimes(1)
    replica.receive(main.move('one', 'screening'))
    tracked.value()
    expect(tracked.value()).toContain('stage-transition')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('sees what came between its first run and the moment from which somebody listens', async () => {
    const { main, replica, tracked } = await counted()
    tracked.value()
    replica.receive(main.move('one', 'screening'))
    tracked.subscribe(() => {})
    expect(tracked.value()).toContain('stage-transition')
  })

  it('gives the same object where it says the same', async () => {
    const { main, replica, tracked } = await counted()
    const before = tracked.value()
    tracked.subscribe(() => {})
    replica.receive(main.change((bench) => bench.run('application/update', { id: 'one', changes: { role: 'Baker' } })))
    const again = replica.load()
    await main.answer()
    await again
    expect(tracked.value()).toBe(before)
  })

  it('depends on what another query that it asks has read', async () => {
    const { main, replica, tracked } = await counted()
    const outer = new TrackedQuery(replica, () => tracked.value().length)
    tracked.value()
    const before = outer.value()
    outer.subscribe(() => {})
    replica.receive(main.move('one', 'screening'))
    expect(outer.value()).toBeGreaterThan(before)
  })

  it('depends on what is read later by what it gave', async () => {
    const { main, replica } = await counted()
    const woken = vi.fn()
    const tracked = reader(replica, (pipeline) => (id: string) => pipeline.get('application', id)?.stageId, woken)
    expect(tracked.value()('two')).toBe('applied')
    replica.receive(main.move('one', 'screening'))
    expect(woken).not.toHaveBeenCalled()
    replica.receive(main.move('two', 'screening'))
    expect(woken).toHaveBeenCalledTimes(1)
  })
})

describe('a card is drawn again', () => {
  const card = async () => {
    const main = new Main()
    main.card('one', 'interviewing')
    const replica = await loadedReplica(main)
    const woken = vi.fn()
    reader(replica, (pipeline) => cardOf(pipeline, 'one', '2027-03-01', 30), woken)
    return { main, replica, woken }
  }

  it('when an interview is planned, which ends the wait and changes nothing of the application', async () => {
    const { main, replica, woken } = await card()
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
    expect(woken).toHaveBeenCalled()
  })

  it('when its company or agency has another name', async () => {
    const { main, replica, woken } = await card()
    replica.receive(
      main.change((bench) => bench.run('application/update', { id: 'one', changes: { agency: 'Tidewater' } })),
    )
    const { agencyId = null } = replica.pipeline.get('application', 'one') ?? {}
    expect(woken).toHaveBeenCalled()
    woken.mockClear()
    replica.receive(
      main.change((bench) => bench.run('company/update', { id: agencyId ?? '', changes: { name: 'Tidewater Group' } })),
    )
    expect(woken).toHaveBeenCalled()
  })
})
