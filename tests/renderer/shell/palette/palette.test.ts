import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesIn } from '../../../../renderer/shell/palette/fuzzy'
import { applicationText, Names } from '../../../../renderer/shell/palette/haystack'
import { foldText } from '../../../../shared/search/fold-text'
import { Bench } from '../../../support/builders'

const NAMES = [
  'Larkspur Tools · Frontend engineer',
  'Polar Goods · Baker',
  'Łódź Søn · Miller',
  'Go to Board',
  '東京 Works',
]
const folded = NAMES.map(foldText)
const found = (typed: string) => matchesIn(folded, typed, 10).map(({ index }) => NAMES[index])

describe('CP4 what the palette finds', () => {
  it.each([
    ['lar', ['Larkspur Tools · Frontend engineer', 'Polar Goods · Baker']],
    ['LARK', ['Larkspur Tools · Frontend engineer']],
    ['engineer lark', ['Larkspur Tools · Frontend engineer']],
    ['lrkspur', ['Larkspur Tools · Frontend engineer']],
    ['lodz', ['Łódź Søn · Miller']],
    ['son mil', ['Łódź Søn · Miller']],
    ['board', ['Go to Board']],
    ['東京', ['東京 Works']],
    ['zzzz', []],
    ['  ', []],
    ['·', []],
  ])('CP4 %s', (typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  it('CP4 marks the letters that matched', () => {
    const [match] = matchesIn(folded, 'front lark', 1)
    const text = folded[match?.index ?? 0] ?? ''
    const ranges = match?.ranges ?? []
    expect([text.slice(ranges[0], ranges[1]), text.slice(ranges[2], ranges[3])].sort()).toEqual(['front', 'lark'])
  })

  it('CP4 no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(matchesIn(folded, typed, 5).length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 300 },
    )
  })

  it('CP4 finds the best of ten thousand, also where too many match to be ranked', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `polar ${at}`)
    many[7_777] = 'larkspur 1'
    expect(matchesIn(many, 'lar', 3)[0]?.index).toBe(7_777)
  })
})

describe('CP4 the names that it looks through', () => {
  it('CP4 equal a fresh look after any change', () => {
    const acts = fc.constantFrom('add', 'rename company', 'role', 'archive and delete', 'link')
    fc.assert(
      fc.property(fc.array(fc.tuple(acts, fc.integer({ min: 0, max: 3 })), { maxLength: 20 }), (steps) => {
        const bench = new Bench()
        const ids = ['a', 'b', 'c', 'd'].map((id) => bench.card(id, 'applied', `Company ${id}`))
        const names = new Names(bench.pipeline)
        for (const [at, [act, place]] of steps.entries()) {
          const id = ids[place] ?? 'a'
          for (const diff of perform(bench, act, id, at)) names.receive(bench.pipeline, diff)
          const fresh = new Names(bench.pipeline)
          for (const kind of ['applications', 'companies', 'people'] as const)
            expect(pairs(names[kind])).toEqual(pairs(fresh[kind]))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('CP4 call an application by its company and its role', () => {
    const bench = new Bench()
    bench.card('a', 'applied', 'Acme')
    expect(applicationText(bench.pipeline, 'a')).toBe('Acme')
    bench.run('application/update', { id: 'a', changes: { role: 'Baker' } })
    expect(applicationText(bench.pipeline, 'a')).toBe('Acme · Baker')
  })
})

const pairs = ({ ids, texts }: { readonly ids: readonly string[]; readonly texts: readonly string[] }) =>
  ids.map((id, place) => `${id} ${texts[place]}`).sort()

const perform = (bench: Bench, act: string, id: string, at: number) => {
  const companyId = bench.pipeline.get('application', id)?.companyId ?? ''
  const done =
    act === 'add'
      ? [
          bench.run('application/create', {
            id: `new-${at}`,
            huntId: 'first-hunt',
            stageId: 'applied',
            fields: { company: `New ${at % 3}` },
            appliedOn: null,
            outcome: null,
          }),
        ]
      : act === 'rename company'
        ? [bench.run('company/update', { id: companyId, changes: { name: `Renamed ${at}` } })]
        : act === 'role'
          ? [bench.run('application/update', { id, changes: { role: `Role ${at}` } })]
          : act === 'link'
            ? [
                bench.run('contact/link', {
                  applicationId: id,
                  contactId: `person-${at}`,
                  role: 'recruiter',
                  newContact: { name: `Person ${at}` },
                }),
              ]
            : [bench.run('application/archive', { ids: [id] }), bench.run('application/delete', { ids: [id] })]
  return done.flatMap((executed) => (executed.ok ? [executed.diff] : []))
}
