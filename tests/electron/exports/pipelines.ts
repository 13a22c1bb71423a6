import fc from 'fast-check'
import { forEach, TEXT_FIELD_NAMES } from '../../../shared/fields/lists'
import { EMPLOYMENT_TYPES, OUTCOMES, SALARY_PERIODS, WORK_MODES } from '../../../shared/model/application'
import { CONTACT_ROLES } from '../../../shared/model/contact'
import { ranksBetween } from '../../../shared/model/rank'
import { STAGE_KINDS } from '../../../shared/model/stage'
import { dayFromNumber } from '../../../shared/model/time'
import { FOLLOW_UP_WAYS, knownSchema, REPLY_KINDS } from '../../../shared/model/timeline-entry'
import type { RecordLists } from '../../../shared/records/record'

const line = fc.oneof(
  fc.constantFrom(
    '',
    '-5',
    '+1 555 0100',
    "'=x",
    '=1+1',
    '"',
    'a,b;c\td',
    'two\r\nlines',
    'Zoë 👩‍🚀 שלום',
    "''",
    ' outer ',
  ),
  fc.string({ unit: 'binary', maxLength: 15 }),
)
const prose = fc.oneof(line, fc.constantFrom('# Notes\n- one\n- two', 'x'.repeat(2_000)))
const text = prose.map((inline) => ({ inline }))
const day = fc.integer({ min: 18_000, max: 20_700 }).map(dayFromNumber)
const instant = fc.integer({ min: 1_600_000_000_000, max: 1_790_000_000_000 }).map((ms) => new Date(ms).toISOString())
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const salary = fc.record({
  min: maybe(fc.integer({ min: 0, max: 900_000 })),
  max: maybe(fc.constantFrom(0, 18.5, 120_000)),
  currency: fc.constantFrom('EUR', 'USD', 'CHF'),
  period: fc.constantFrom(...SALARY_PERIODS),
})
const at = fc.record({
  day,
  time: maybe(fc.constantFrom('00:00', '09:30', '23:59')),
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
})
const unique = <T>(value: fc.Arbitrary<T>, min: number, max: number) =>
  fc.uniqueArray(value, { minLength: min, maxLength: max, selector: (each) => JSON.stringify(each) })

const STAGE_NAMES = [
  'Wishlist',
  'Applied',
  'Take-home',
  'Interview',
  'Interview',
  'On the way',
  'Closed',
  '=Sum',
  'Offer',
]

/** Any pipeline that the app could hold: several hunts, removed stages, shared contacts, archived cards. */
export const anyPipeline: fc.Arbitrary<RecordLists> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...STAGE_KINDS), { minLength: 9, maxLength: 9 }),
    removed: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    hunts: fc.array(fc.record({ startedOn: day, endedOn: maybe(day) }), { minLength: 1, maxLength: 3 }),
    companies: unique(fc.constantFrom('Acme', 'Birch & Co', '東京 Paper', '-Dash', '=Equal', 'Łódź'), 1, 6),
    details: fc.array(fc.record({ website: line, notes: text }), { minLength: 6, maxLength: 6 }),
    contacts: fc.array(
      fc.record({
        name: line.filter((name) => name !== ''),
        title: line,
        email: line,
        phone: line,
        url: line,
        notes: text,
        of: fc.nat(6),
      }),
      { maxLength: 4 },
    ),
    applications: fc.array(
      fc.record({
        hunt: fc.nat(),
        company: fc.nat(),
        agency: maybe(fc.nat()),
        stage: fc.nat(),
        role: line,
        url: line,
        source: line,
        ...forEach(TEXT_FIELD_NAMES, () => line),
        externalId: line,
        workMode: maybe(fc.constantFrom(...WORK_MODES)),
        employmentType: maybe(fc.constantFrom(...EMPLOYMENT_TYPES)),
        salary: maybe(salary),
        desiredSalary: maybe(salary),
        tags: unique(fc.constantFrom('remote', 'a, b', '[x]', ' padded ', '=1', 'übung', '"q"'), 0, 4),
        excitement: maybe(fc.integer({ min: 1, max: 5 })),
        deadline: maybe(day),
        posting: text,
        notes: text,
        outcome: fc.constantFrom(...OUTCOMES),
        archivedAt: maybe(instant),
        isProtocolOff: fc.constant(false),
        pace: fc.constant(null),
        createdAt: instant,
        links: unique(fc.nat(3), 0, 3),
        role2: fc.constantFrom(...CONTACT_ROLES),
        entries: fc.array(
          fc.record({
            at,
            recordedAt: instant,
            known: fc.constantFrom(...knownSchema.options),
            text,
            from: fc.nat(8),
            to: fc.nat(8),
            happening: fc.oneof(
              fc.constantFrom(
                { kind: 'added' as const },
                { kind: 'applied' as const },
                { kind: 'interview-held' as const },
                { kind: 'offer' as const },
                { kind: 'note' as const },
                { kind: 'stage-transition' as const },
              ),
              fc.record({ kind: fc.constant('reply' as const), reply: fc.constantFrom(...REPLY_KINDS) }),
              fc.record({
                kind: fc.constant('reply' as const),
                reply: fc.constantFrom(...REPLY_KINDS),
                by: fc.record({
                  day: fc.constantFrom('2026-02-28', '2028-02-29'),
                  time: fc.constantFrom('00:00', '17:30', null),
                }),
              }),
              fc.record({ kind: fc.constant('follow-up' as const), way: fc.constantFrom(...FOLLOW_UP_WAYS) }),
              fc.record({ kind: fc.constant('outcome' as const), outcome: maybe(fc.constantFrom(...OUTCOMES)) }),
            ),
          }),
          { maxLength: 6 },
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map((parts): RecordLists => {
    const createdAt = '2024-01-01T00:00:00.000Z'
    const ranks = ranksBetween(null, null, Math.max(parts.applications.length, 9))
    const stage = STAGE_NAMES.map((name, index) => ({
      id: `s${index}`,
      name,
      kind: parts.kinds[index] ?? 'saved',
      colour: 'gray' as const,
      rank: ranks[index] ?? '',
      removedAt: index > 0 && parts.removed[index] ? createdAt : null,
    }))
    const standing = stage.filter((each) => each.removedAt === null)
    const hunt = parts.hunts.map((each, index) => ({
      ...each,
      id: `h${index}`,
      name: `Hunt ${index}`,
      isSample: false,
      createdAt,
    }))
    const company = parts.companies.map((name, index) => ({
      id: `c${index}`,
      name,
      website: parts.details[index]?.website ?? '',
      notes: parts.details[index]?.notes ?? { inline: '' },
      createdAt,
    }))
    const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T // lists have one element at least
    const contact = parts.contacts.map(({ of, ...each }, index) => ({
      ...each,
      id: `p${index}`,
      companyId: of === 6 ? null : pick(company, of).id,
      createdAt,
    }))
    const application = parts.applications.map(
      ({ hunt: h, company: c, agency, stage: s, links, role2, entries: _, outcome, ...each }, index) => {
        const at = pick(standing, s)
        const companyId = pick(company, c).id
        return {
          ...each,
          id: `a${index}`,
          huntId: pick(hunt, h).id,
          companyId,
          stageId: at.id,
          attachments: [],
          rank: ranks[index] ?? '',
          // An agency is a company of its own; its website and notes travel with its own applications.
          agencyId: agency === null ? null : pick(company, agency).id,
          contacts: links
            .filter((link) => link < contact.length)
            .map((link) => ({ contactId: `p${link}`, role: role2 })),
          outcome: at.kind === 'closed' ? outcome : null,
        }
      },
    )
    const entry = parts.applications.flatMap(({ entries }, index) =>
      entries.map(({ happening, from, to, ...each }, number) => ({
        ...each,
        id: `e${index}-${number}`,
        applicationId: `a${index}`,
        ...(happening.kind === 'stage-transition'
          ? { ...happening, fromStageId: `s${from}`, toStageId: `s${to}` }
          : happening),
      })),
    )
    return {
      hunt,
      stage,
      company,
      contact,
      application,
      entry,
      interview: [],
      step: [],
      template: [],
      protocol: [],
      view: [],
    }
  })
