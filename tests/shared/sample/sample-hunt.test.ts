import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../shared/commands/define-command'
import { execute } from '../../../shared/commands/execute'
import type { Command } from '../../../shared/commands/index'
import { firstDocument } from '../../../shared/document/document'
import type { Application } from '../../../shared/model/application'
import { dayOf, daysBetween } from '../../../shared/model/time'
import { REPLY_KINDS, type TimelineEntry } from '../../../shared/model/timeline-entry'
import { appliedDayOf, timelineOf } from '../../../shared/queries/timeline'
import { RECORD_KINDS } from '../../../shared/records/kinds'
import { Pipeline } from '../../../shared/records/pipeline'
import { KINDS } from '../../../shared/records/record'

const contextAt = (now: string, zone: string): CommandContext => {
  let count = 0
  return {
    now,
    zone,
    newId: () => `id-${String(++count).padStart(5, '0')}`,
    keepText: (text) =>
      text.length <= 2_000
        ? { inline: text }
        : {
            sha256: createHash('sha256').update(text).digest('hex'),
            length: text.length,
            beginning: text.slice(0, 200),
          },
  }
}

const run = (pipeline: Pipeline, command: Command, context: CommandContext): void => {
  const executed = execute(pipeline, command, context)
  if (!executed.ok) throw new Error(executed.reason)
  pipeline.apply(executed.diff)
}

const withSample = (now: string, zone: string) => {
  const context = contextAt(now, zone)
  const pipeline = Pipeline.of(firstDocument(now, zone, '0').records)
  run(pipeline, { type: 'sample/add', payload: {} }, context)
  const all = [...pipeline.all('application').values()].map((application) => {
    const timeline = timelineOf(pipeline, application.id)
    return { application, timeline, applied: appliedDayOf(timeline), stage: application.stageId }
  })
  const hunt = [...pipeline.all('hunt').values()].find((each) => each.isSample)
  return { pipeline, context, hunt, today: dayOf(now, zone), all, sent: all.filter((each) => each.applied !== null) }
}

const ENDING = REPLY_KINDS.filter((kind) => kind !== 'acknowledgement' && kind !== 'holding')
const endsWait = (entry: TimelineEntry): boolean =>
  entry.kind === 'offer' || (entry.kind === 'reply' && ENDING.some((kind) => kind === entry.reply))
const heldIn = (timeline: readonly TimelineEntry[]): number =>
  timeline.filter((entry) => entry.kind === 'interview-held').length
const gaps = (timeline: readonly TimelineEntry[]): (number | null)[] =>
  timeline.flatMap((entry, index) => {
    if (entry.kind !== 'interview-held') return []
    const answer = timeline.slice(index + 1).find(endsWait)
    return [answer ? daysBetween(entry.at.day, answer.at.day) : null]
  })
const ascending = (a: number, b: number): number => a - b

describe.each([
  ['2026-03-02T08:00:00.000Z', 'Europe/Berlin'],
  ['2024-02-29T12:00:00.000Z', 'America/Los_Angeles'],
  ['2027-01-01T00:30:00.000Z', 'Pacific/Auckland'],
  ['2026-11-01T23:59:00.000Z', 'America/Los_Angeles'],
])('the sample hunt on %s in %s', (now, zone) => {
  const { pipeline, context, hunt, today, all, sent } = withSample(now, zone)
  const reached = sent.filter(({ timeline }) =>
    timeline.some(
      (each) =>
        each.kind === 'interview-held' || (each.kind === 'stage-transition' && each.toStageId === 'interviewing'),
    ),
  )
  const rest = sent.filter((each) => !reached.includes(each))
  const unanswered = rest.filter(({ timeline, application }) => {
    return !timeline.some(endsWait) && application.outcome !== 'withdrawn'
  })
  const age = ({ applied }: { applied: string | null }): number => daysBetween(applied ?? today, today)

  it('holds 58 applications over 14 weeks, from the stated sources, and 6 saved cards', () => {
    expect([sent.length, all.length]).toEqual([58, 64])
    expect(Math.max(...sent.map(age))).toBeLessThan(98)
    expect(Math.max(...sent.map(age))).toBeGreaterThan(84)
    const count = (source: string) => sent.filter(({ application }) => application.source === source).length
    expect(['LinkedIn', 'Company site', 'Job board', 'Recruiter', 'Referral', 'Event'].map(count)).toEqual([
      24, 13, 9, 6, 4, 2,
    ])
    const deadlines = all.map(({ application }) => application.deadline)
    expect(deadlines.filter((day) => day !== null && daysBetween(today, day) === 2)).toHaveLength(1)
  })

  it('31 unanswered, 12 of them younger than 30 days and open; 14 rejected without interview; 1 withdrawn', () => {
    expect(unanswered).toHaveLength(31)
    const young = unanswered.filter((each) => age(each) < 30)
    expect(young).toHaveLength(12)
    expect(young.every(({ stage }) => stage === 'applied')).toBe(true)
    const old = unanswered.filter((each) => age(each) >= 30)
    expect(old.filter(({ application }) => application.outcome === 'ghosted')).toHaveLength(11)
    expect(old.filter(({ stage }) => stage === 'applied')).toHaveLength(8)
    const rejected = rest.filter(({ application }) => application.outcome === 'rejected')
    const days = rejected
      .map(({ timeline, applied }) => daysBetween(applied ?? '', timeline.find(endsWait)?.at.day ?? ''))
      .sort(ascending)
    expect(days).toHaveLength(14)
    expect([((days[6] ?? 0) + (days[7] ?? 0)) / 2, days[11], days[12]]).toEqual([9, 31, 31])
    expect(sent.filter(({ application }) => application.outcome === 'withdrawn')).toHaveLength(1)
  })

  it('12 reach an interview: 5 of 10 by referral or recruiter, 7 of 48 others; 7 reach round 2, 4 the final', () => {
    expect(reached).toHaveLength(12)
    const warm = (list: typeof sent) =>
      list.filter(({ application }) => ['Referral', 'Recruiter'].includes(application.source)).length
    expect([warm(reached), warm(sent)]).toEqual([5, 10])
    const rounds = reached.map(({ timeline }) => heldIn(timeline))
    expect([rounds.filter((n) => n >= 2).length, rounds.filter((n) => n >= 3).length]).toEqual([7, 4])
  })

  it('2 offers, 4 plain noes (two within 3 days), 4 silences (one past 30 days, one past 45), 2 live', () => {
    const offers = reached.filter(({ timeline }) => timeline.some((each) => each.kind === 'offer'))
    expect(offers.map(({ application }) => application.outcome).sort()).toEqual(['declined', null])
    const noes = reached.filter(({ application }) => application.outcome === 'rejected')
    expect(noes).toHaveLength(4)
    expect(noes.filter(({ timeline }) => (gaps(timeline).at(-1) ?? 99) <= 3)).toHaveLength(2)
    const silent = reached
      .filter(({ timeline }) => heldIn(timeline) > 0 && gaps(timeline).at(-1) === null)
      .map(({ timeline }) => timeline.findLast((each) => each.kind === 'interview-held')?.at.day ?? today)
      .map((day) => daysBetween(day, today))
      .sort(ascending)
    expect(silent.slice(0, 3)).toEqual([1, 7, 13]) // the first is the live one of yesterday
    expect(silent).toHaveLength(5)
    expect(silent.filter((days) => days > 30 && days <= 45)).toHaveLength(1)
    expect(silent.filter((days) => days > 45)).toHaveLength(1)
    const tomorrow = reached.filter(({ timeline }) => heldIn(timeline) === 0)
    expect(tomorrow.map(({ stage }) => stage)).toEqual(['interviewing'])
  })

  it('interview to answer: median 8 days, longest answered 41; one is re-opened after 38 days', () => {
    const answered = reached.flatMap(({ timeline }) => gaps(timeline).filter((gap) => gap !== null)).sort(ascending)
    expect(answered).toHaveLength(17)
    expect([answered[8], answered.at(-1)]).toEqual([8, 41])
    const reopened = sent.flatMap(({ timeline, applied }) =>
      timeline
        .filter((each) => each.kind === 'outcome' && each.outcome === null)
        .map((each) => daysBetween(applied ?? '', each.at.day)),
    )
    expect(reopened).toEqual([38])
  })

  it('applies a second time to one known company; every name is another', () => {
    const companies = sent.map(({ application }) => application.companyId)
    expect([companies.length, new Set(companies).size]).toEqual([58, 57])
    const names = [...pipeline.all('company').values()].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const people = [...pipeline.all('contact').values()]
    expect(people.length).toBeGreaterThan(10)
    for (const person of people) {
      expect(person.name).not.toBe('')
      expect(person.email).toMatch(/^[a-z.]+@[a-z-]+\.example\.(com|org|net)$/)
      expect(person.phone).toMatch(/^(\+1 555 01\d\d)?$/)
    }
  })

  it('all records have their schema’s form, and a closed stage exactly where there is an outcome', () => {
    let checked = 0
    for (const kind of KINDS)
      for (const record of pipeline.all(kind).values()) {
        expect(RECORD_KINDS[kind].schema.safeParse(record).error).toBeUndefined()
        checked++
      }
    expect(checked).toBeGreaterThan(300)
    for (const { application, timeline } of all) {
      expect(application.outcome !== null).toBe(application.stageId === 'closed')
      const moves = timeline.filter((each) => each.kind === 'stage-transition')
      if (moves.length > 0) expect(moves.at(-1)?.toStageId).toBe(application.stageId)
      for (const entry of timeline) {
        expect(dayOf(entry.recordedAt, zone)).toBe(entry.at.day)
        expect(entry.recordedAt < now).toBe(true)
        expect(entry.known).toBe('observed')
      }
    }
    expect(hunt && daysBetween(hunt.startedOn, today)).toBe(97)
  })

  it('postings are 3 to 8 KB', () => {
    const lengths = all.flatMap(({ application }) =>
      'length' in application.posting ? [application.posting.length] : [],
    )
    expect(lengths.length).toBeGreaterThan(5)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3_000)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8_000)
  })

  it('SA1 is the same each time, and is added once', () => {
    expect(withSample(now, zone).pipeline.toLists()).toEqual(pipeline.toLists())
    const again = execute(pipeline, { type: 'sample/add', payload: {} }, context)
    expect(again).toEqual({ ok: true, diff: [] })
  })
})

describe('removing the sample', () => {
  const now = '2026-03-02T08:00:00.000Z'
  const own = (id: string, company: string): Command => ({
    type: 'application/create',
    payload: {
      id,
      huntId: 'first-hunt',
      stageId: 'applied',
      fields: { company, role: 'Baker' },
      appliedOn: '2026-03-01',
      outcome: null,
    },
  })

  it.each([0, 3])('leaves the pipeline as it was, with %i applications of the user', (count) => {
    const context = contextAt(now, 'Europe/Berlin')
    const pipeline = Pipeline.of(firstDocument(now, 'Europe/Berlin', '0').records)
    for (let index = 0; index < count; index++) run(pipeline, own(`own-${index}`, `Own ${index}`), context)
    const before = pipeline.toLists()
    run(pipeline, { type: 'sample/add', payload: {} }, context)
    const sample = [...pipeline.all('hunt').values()].find((each) => each.isSample)
    run(pipeline, { type: 'sample/remove', payload: { huntId: sample?.id ?? '' } }, context)
    expect(pipeline.toLists()).toEqual(before)
  })

  it('keeps a company and a person whom the user took over into an application of their own', () => {
    const { pipeline, context, hunt } = withSample(now, 'Europe/Berlin')
    const met = [...pipeline.all('application').values()].find((each: Application) => each.contacts.length > 0)
    const contactId = met?.contacts[0]?.contactId ?? ''
    const company = pipeline.get('company', met?.companyId ?? '')?.name ?? ''
    run(pipeline, own('own', company), context)
    const link = { applicationId: 'own', contactId, role: 'other', newContact: null } as const
    run(pipeline, { type: 'contact/link', payload: link }, context)
    run(pipeline, { type: 'sample/remove', payload: { huntId: hunt?.id ?? '' } }, context)
    expect([...pipeline.all('application').keys()]).toEqual(['own'])
    expect([...pipeline.all('contact').keys()]).toEqual([contactId])
    expect(pipeline.get('company', met?.companyId ?? '')?.name).toBe(company)
  })
})
