import fc from 'fast-check'
import type { Command, CommandType } from '../../shared/commands/index'
import { OUTCOMES } from '../../shared/model/application'
import { REPLY_KINDS } from '../../shared/model/timeline-entry'

/** Few ids, so that commands often meet the same record; the last ones are mostly unknown. */
const pick = (prefix: string, count: number) => fc.integer({ min: 1, max: count }).map((number) => `${prefix}${number}`)
const card = pick('card', 8)
const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 4 })
const contact = pick('person', 4)
const entry = pick('entry', 12)
const file = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(64))
const interview = pick('interview', 6)
const ownStep = pick('step', 4)
const step = fc.oneof(
  ownStep,
  fc
    .tuple(interview, fc.constantFrom('debrief', 'thank-you', 'follow-up-1', 'follow-up-2', 'let-go'))
    .map(([id, name]) => `${id}/held/${name}`),
)
const due = fc.constantFrom({ day: '2026-03-05', time: '09:00' }, { at: '2026-03-04T10:00:00.000Z' })
const stage = fc.constantFrom('wishlist', 'applied', 'screening', 'interviewing', 'offer', 'closed', 'own1', 'own2')
const hunt = fc.constantFrom('first-hunt', 'first-hunt', 'first-hunt', 'hunt1')
const outcome = fc.option(fc.constantFrom(...OUTCOMES))
const company = fc.constantFrom('Lumen Foods', 'lumen foods GmbH', 'Tidewater', 'Ørsund & Co', '')
const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constant('A long text: '.repeat(200)))
const name = fc.string({ minLength: 1, maxLength: 20 })
const day = fc.integer({ min: 20, max: 28 }).map((number) => `2026-02-${number}`)
const at = fc.record({
  day: fc.oneof(day, fc.constant('2031-01-01')),
  time: fc.constantFrom(null, '09:15', '23:59'),
  zone: fc.constant('Europe/Vienna'),
})
const fields = fc.record(
  { role: name, posting: text, notes: text, tags: fc.uniqueArray(name, { maxLength: 2 }), agency: company },
  { requiredKeys: [] },
)

type Payloads = { readonly [T in CommandType]: fc.Arbitrary<Extract<Command, { type: T }>['payload']> }

/** Every command but those that bring in a lot at once; refused ones too. */
const payloads = {
  'application/create': fc
    .record({ id: card, huntId: hunt, stageId: stage, fields, company, appliedOn: fc.option(day), outcome })
    .map(({ company: companyName, ...rest }) => ({ ...rest, fields: { ...rest.fields, company: companyName } })),
  'application/update': fc
    .record({ id: card, fields, company: fc.option(company, { nil: undefined }) })
    .map((each) => ({
      id: each.id,
      changes: { ...each.fields, ...(each.company === undefined ? {} : { company: each.company }) },
    })),
  'application/move': fc.record({
    ids: cards,
    stageId: stage,
    place: fc.oneof(
      fc.constantFrom('top' as const, 'bottom' as const),
      card.map((below) => ({ below })),
      card.map((above) => ({ above })),
    ),
    outcome,
  }),
  'application/archive': fc.record({ ids: cards }),
  'application/unarchive': fc.record({ ids: cards }),
  'application/delete': fc.record({ ids: cards }),
  'application/tag': fc.record({
    ids: cards,
    add: fc.uniqueArray(name, { maxLength: 2 }),
    remove: fc.uniqueArray(name, { maxLength: 2 }),
  }),
  'application/attach': fc.record({
    id: card,
    attachments: fc.array(fc.record({ sha256: file, name, bytes: fc.nat() }), { minLength: 1, maxLength: 3 }),
  }),
  'application/detach': fc.record({ id: card, sha256: file }),
  'company/update': fc.record({ id: pick('id-0000000', 9), changes: fc.record({ website: name, notes: text }) }),
  'company/merge': fc.record({
    keepId: pick('id-0000000', 9),
    mergeIds: fc.uniqueArray(pick('id-0000000', 9), { minLength: 1, maxLength: 3 }),
    notes: fc.option(text),
  }),
  'contact/link': fc.record({
    applicationId: card,
    contactId: contact,
    role: fc.constantFrom('recruiter' as const, 'referrer' as const),
    newContact: fc.option(fc.record({ name, notes: text })),
  }),
  'contact/unlink': fc.record({ applicationId: card, contactId: contact }),
  'contact/update': fc.record({ id: contact, changes: fc.record({ title: name, notes: text }, { requiredKeys: [] }) }),
  'contact/merge': fc.record({
    keepId: contact,
    mergeIds: fc.uniqueArray(contact, { minLength: 1, maxLength: 2 }),
    notes: fc.option(text),
  }),
  'entry/add': fc.record({
    id: entry,
    applicationId: card,
    happening: fc.oneof(
      fc.constantFrom({ kind: 'applied' as const }, { kind: 'note' as const }, { kind: 'interview-held' as const }),
      fc.constantFrom(...REPLY_KINDS).map((reply) => ({ kind: 'reply' as const, reply })),
    ),
    at,
    text,
  }),
  'entry/correct': fc.record({ id: entry, at, text }, { requiredKeys: ['id'] }),
  'entry/remove': fc.record({ id: entry }),
  'hunt/create': fc.record({ id: fc.constant('hunt1'), name }),
  'hunt/update': fc.record({ id: hunt, changes: fc.record({ name, endedOn: fc.option(day) }, { requiredKeys: [] }) }),
  'interview/plan': fc.record({
    id: interview,
    applicationId: card,
    round: fc.constant({ number: 1, label: '' }),
    kind: fc.constantFrom('phone' as const, 'final' as const),
    startAt: fc.integer({ min: 1, max: 9 }).map((number) => `2026-03-0${number}T10:00:00.000Z`),
    zone: fc.constantFrom('Europe/Vienna', 'Pacific/Auckland', 'Nowhere'),
    lengthMinutes: fc.constant(60),
    place: fc.constant(''),
    interviewerIds: fc.uniqueArray(contact, { maxLength: 2 }),
  }),
  'interview/update': fc.record({
    id: interview,
    changes: fc.record({ promise: fc.option(day.map((each) => ({ day: each, time: '15:00' }))) }),
  }),
  'interview/cancel': fc.record({ id: interview }),
  'interview/mark': fc.record({ id: interview, state: fc.constantFrom('held' as const, 'no-show' as const) }),
  'interview/hold-due': fc.constant({}),
  'review/keep': fc.record({ ids: cards }),
  'review/decide': fc.record({
    letGoIds: fc.uniqueArray(card, { maxLength: 2 }),
    nudgeIds: fc.uniqueArray(card, { maxLength: 2 }),
    keepIds: fc.uniqueArray(card, { maxLength: 2 }),
  }),
  'step/done': fc.record({ id: step, way: fc.constantFrom(null, 'mail' as const) }),
  'step/skip': fc.record({ id: step }),
  'step/snooze': fc.record({ id: step, until: due }),
  'step/edit': fc.record({ id: step, changes: fc.record({ text: name, due }, { requiredKeys: [] }) }),
  'step/add-own': fc.record({
    id: ownStep,
    kind: fc.constantFrom('follow-up' as const, 'reminder' as const),
    applicationId: fc.option(card),
    contactId: fc.option(contact),
    due,
    text: name,
  }),
  'step/remove-own': fc.record({ id: step }),
  'protocol/update': fc.record({
    changes: fc.record({ pauseUntil: fc.option(day), applyNudgeFor: fc.constant('all' as const) }),
  }),
  'application/protocol': fc.record({ ids: cards, isOn: fc.boolean() }),
  'template/update': fc.record({
    id: fc.constant('follow-up-1' as const),
    text: fc.option(fc.record({ subject: name, body: name })),
  }),
  'stage/add': fc.record({
    id: fc.constantFrom('own1', 'own2'),
    name,
    kind: fc.constantFrom('saved' as const, 'screening' as const, 'closed' as const),
    colour: fc.constant('teal' as const),
    afterId: fc.option(stage),
  }),
  'stage/update': fc.record({ id: stage, changes: fc.record({ name }, { requiredKeys: [] }) }),
  'stage/reorder': fc.record({ id: stage, afterId: fc.option(stage) }),
  'stage/remove': fc.record({ id: stage, moveCardsTo: fc.option(stage), outcome }),
} satisfies Partial<Payloads>

const commandOf = (type: keyof typeof payloads): fc.Arbitrary<Command> =>
  (payloads[type] as fc.Arbitrary<unknown>).map((payload) => ({ type, payload }) as Command) // the payload is that of the type

const anyOf = (types: readonly (keyof typeof payloads)[]) => fc.oneof(...types.map(commandOf))
const types = Object.keys(payloads) as (keyof typeof payloads)[] // the keys of a constant

/** Mostly what fills a board and moves it about. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: anyOf(['application/create']) },
  { weight: 4, arbitrary: anyOf(['application/move']) },
  { weight: 8, arbitrary: anyOf(types) },
)
