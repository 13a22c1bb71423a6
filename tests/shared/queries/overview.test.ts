import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../../shared/queries/overview'
import { OverviewIndex } from '../../../shared/queries/overview-index'
import { Bench } from '../../support/builders'
import {
  added,
  application,
  applied,
  company,
  contact,
  ended,
  entry,
  held,
  pipelineOf,
  reply,
} from '../../support/query-builders'

const ZONE = 'Europe/Vienna'

describe('the overview of an application', () => {
  it('gathers what is known of it, each day from its timeline', () => {
    const pipeline = pipelineOf({
      company: [company('acme', 'Acme'), company('agency', 'Seekers')],
      contact: [contact('ann', 'Ann Example')],
      application: [application('card', { agencyId: 'agency', contacts: [{ contactId: 'ann', role: 'recruiter' }] })],
      entry: [
        entry('2026-02-01', added),
        entry('2026-02-03', applied),
        entry('2026-02-10', held),
        entry('2026-02-12', reply('holding')),
      ],
    })
    expect(overviewOf(pipeline, 'card', ZONE)).toMatchObject({
      companyName: 'Acme',
      agencyName: 'Seekers',
      contactNames: ['Ann Example'],
      addedOn: '2026-02-01',
      appliedOn: '2026-02-03',
      endedOn: null,
      lastEventOn: '2026-02-12',
      quietSince: '2026-02-12',
      turn: 'theirs',
      interviewsHeld: 1,
      plannedInterviewAt: null,
      nextStep: null,
    })
  })

  it('tells the day of an ending only while it holds', () => {
    const entries = [entry('2026-02-03', applied), entry('2026-02-20', ended('rejected'))]
    const closed = pipelineOf({
      application: [application('card', { stageId: 'closed', outcome: 'rejected' })],
      entry: entries,
    })
    expect(overviewOf(closed, 'card', ZONE)).toMatchObject({ endedOn: '2026-02-20', quietSince: null })
    const reopened = pipelineOf({ application: [application('card')], entry: entries })
    expect(overviewOf(reopened, 'card', ZONE)?.endedOn).toBeNull()
  })

  it('is nothing for an application that is gone', () => {
    expect(overviewOf(pipelineOf({}), 'card', ZONE)).toBeNull()
  })
})

describe('the index of overviews', () => {
  it('equals a fresh look after any change, and keeps what no change touched', () => {
    const acts = fc.constantFrom('move', 'note', 'rename company', 'rename stage', 'link', 'rename contact', 'archive')
    fc.assert(
      fc.property(fc.array(fc.tuple(acts, fc.constantFrom('one', 'two', 'three')), { maxLength: 25 }), (steps) => {
        const bench = new Bench()
        const ids = ['one', 'two', 'three'].map((id) => bench.card(id, 'applied', `Company ${id}`))
        const index = new OverviewIndex(
          () => bench.pipeline,
          () => ZONE,
        )
        for (const [act, id] of steps) {
          const before = ids.map((each) => index.of(each))
          const done = perform(bench, act, id)
          if (done.ok) index.receive(done.diff)
          for (const each of ids) expect(index.of(each)).toEqual(overviewOf(bench.pipeline, each, ZONE))
          if (act === 'move' || act === 'note' || act === 'archive')
            for (const [place, each] of ids.entries()) if (each !== id) expect(index.of(each)).toBe(before[place])
        }
      }),
      { numRuns: 60 },
    )
  })
})

const perform = (bench: Bench, act: string, id: string) => {
  const companyId = bench.pipeline.get('application', id)?.companyId ?? ''
  switch (act) {
    case 'move':
      return bench.run('application/move', { ids: [id], stageId: 'screening', place: 'top', outcome: null })
    case 'archive':
      return bench.run('application/archive', { ids: [id] })
    case 'rename company':
      return bench.run('company/update', { id: companyId, changes: { name: `Renamed ${id}` } })
    case 'rename stage':
      return bench.run('stage/update', { id: 'applied', changes: { name: `Sent ${id}` } })
    case 'link':
      return bench.run('contact/link', {
        applicationId: id,
        contactId: 'ann',
        role: 'recruiter',
        newContact: bench.pipeline.get('contact', 'ann') ? null : { name: 'Ann' },
      })
    case 'rename contact':
      return bench.run('contact/update', { id: 'ann', changes: { name: `Ann ${id}` } })
    default:
      return bench.run('entry/add', {
        id: `${id}-${bench.pipeline.all('entry').size}`,
        applicationId: id,
        at: { day: bench.clock.now().slice(0, 10), time: null, zone: ZONE },
        happening: { kind: 'note' },
        text: 'x',
      })
  }
}
