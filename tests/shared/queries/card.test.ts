import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/model/time'
import { cardOf } from '../../../shared/queries/card'
import { needsNudge } from '../../../shared/queries/nudge'
import { overviewOf } from '../../../shared/queries/overview'
import type { Pipeline } from '../../../shared/records/pipeline'
import {
  added,
  application,
  applied,
  company,
  entry,
  followedUp,
  held,
  pipelineOf,
  reply,
} from '../../support/query-builders'

const FADED = 30
const START = '2026-03-01'
const companies = [company('acme', 'Acme'), company('bridge', 'Bridge People')]

describe('a card', () => {
  const full = application('card', {
    agencyId: 'bridge',
    role: 'Baker',
    location: 'Graz',
    tags: ['night', 'near'],
    excitement: 4,
    deadline: '2026-03-12',
  })

  it('shows what is known of an application', () => {
    const pipeline = pipelineOf({ company: companies, application: [full], entry: [entry(START, applied)] })
    expect(cardOf(pipeline, 'card', '2026-03-10', FADED)).toEqual({
      id: 'card',
      companyName: 'Acme',
      role: 'Baker',
      agencyName: 'Bridge People',
      location: 'Graz',
      tags: ['night', 'near'],
      excitement: 4,
      outcome: null,
      inStageDays: 9,
      quietDays: 9,
      isFaded: false,
      turn: 'theirs',
      asksAppliedDay: false,
      countedAs: null,
      countedOn: null,
      deadline: '2026-03-12',
      deadlineInDays: 2,
    })
  })

  it('is none once its application is gone', () => {
    expect(cardOf(pipelineOf({}), 'card', '2026-03-10', FADED)).toBeNull()
  })

  it.each([
    ['2026-03-12', 0],
    ['2026-03-13', -1],
    ['2026-02-28', 12],
  ])('counts calendar days to the deadline, below zero once it has passed: on %s %i', (today, days) => {
    const pipeline = pipelineOf({ company: companies, application: [full] })
    expect(cardOf(pipeline, 'card', today, FADED)?.deadlineInDays).toBe(days)
  })

  it.each([
    [29, false],
    [30, true],
    [31, true],
  ])('has faded after as many quiet days as the user set: %i of 30 %s', (quiet, isFaded) => {
    const pipeline = pipelineOf({
      company: companies,
      application: [application('card')],
      entry: [entry(START, applied)],
    })
    expect(cardOf(pipeline, 'card', addDays(START, quiet), FADED)).toMatchObject({ quietDays: quiet, isFaded })
  })

  it("hasn't faded while it is my turn, nor when it has ended", () => {
    const asked = [entry(START, applied), entry('2026-03-02', reply('question'))]
    const mine = pipelineOf({ application: [application('card')], entry: asked })
    expect(cardOf(mine, 'card', '2026-06-01', FADED)).toMatchObject({ turn: 'mine', quietDays: 91, isFaded: false })
    const ended = application('card', { stageId: 'closed', outcome: 'ghosted' })
    const closed = pipelineOf({ application: [ended], entry: asked })
    expect(cardOf(closed, 'card', '2026-06-01', FADED)).toMatchObject({ turn: null, quietDays: null, isFaded: false })
  })

  it('BO5 has no quiet clock before applying, also after somebody wrote', () => {
    const entries = [entry(START, added), entry('2026-03-02', reply('question'))]
    const pipeline = pipelineOf({ application: [application('card', { stageId: 'wishlist' })], entry: entries })
    expect(cardOf(pipeline, 'card', '2026-03-10', FADED)).toMatchObject({ turn: null, quietDays: null })
  })

  it('survives a company or a stage that is missing', () => {
    const lost = application('card', { companyId: 'gone', agencyId: 'gone', stageId: 'gone' })
    const card = cardOf(pipelineOf({ application: [lost] }), 'card', '2026-03-10', FADED)
    expect(card).toMatchObject({ companyName: '', agencyName: null, turn: null })
  })
})

describe('BO6 needs a nudge', () => {
  const isNudgedIn = (pipeline: Pipeline, today: Day, fadedAfterDays = FADED): boolean => {
    const overview = overviewOf(pipeline, 'card', 'Europe/Vienna')
    return overview !== null && needsNudge(overview, today, fadedAfterDays)
  }
  const isNudged = (quiet: number, fields: Parameters<typeof application>[1] = {}, fadedAfterDays = FADED): boolean => {
    const card = application('card', fields)
    const pipeline = pipelineOf({ application: [card], entry: [entry(START, applied)] })
    return isNudgedIn(pipeline, addDays(START, quiet), fadedAfterDays)
  }

  it.each([
    [0, false],
    [6, false],
    [7, true],
    [8, true],
    [29, true],
    [30, false],
    [31, false],
  ])('BO6 quiet for seven days or more, and not yet faded: %i days %s', (quiet, nudged) => {
    expect(isNudged(quiet)).toBe(nudged)
  })

  it('BO6 goes by the days after which the user lets go', () => {
    expect([13, 14].map((quiet) => isNudged(quiet, {}, 14))).toEqual([true, false])
    expect([6, 7, 8].map((quiet) => isNudged(quiet, {}, 7))).toEqual([false, false, false])
    expect([7, 8].map((quiet) => isNudged(quiet, {}, 8))).toEqual([true, false])
  })

  it.each([
    ['wishlist', false],
    ['applied', true],
    ['screening', true],
    ['interviewing', true],
    ['offer', false],
    ['closed', false],
    ['gone', false],
  ])('BO6 only where they owe a word: %s %s', (stageId, nudged) => {
    expect(isNudged(10, { stageId })).toBe(nudged)
  })

  it('BO6 not when it is archived or has ended', () => {
    expect(isNudged(10, { archivedAt: '2026-03-05T09:00:00.000Z' })).toBe(false)
    expect(isNudged(10, { outcome: 'withdrawn' })).toBe(false)
  })

  it('BO6 not in my turn, and again once I have answered', () => {
    const card = application('card')
    const asked = [entry(START, applied), entry('2026-03-02', reply('question'))]
    const nudged = (entries: typeof asked) =>
      isNudgedIn(pipelineOf({ application: [card], entry: entries }), '2026-03-12')
    expect(nudged(asked)).toBe(false)
    expect(nudged([...asked, entry('2026-03-03', followedUp)])).toBe(true)
    expect(nudged([entry(START, applied), entry('2026-03-06', held)])).toBe(false)
    expect(nudged([entry(START, applied), entry('2026-03-05', held)])).toBe(true)
    expect(nudged([entry('2026-03-05', applied), entry('2026-03-11', followedUp)])).toBe(true)
  })
})
