import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../../shared/queries/overview'
import type { Pipeline } from '../../../shared/records/pipeline'
import { foldText } from '../../../shared/search/fold-text'
import { type MatchContext, matchesOf } from '../../../shared/search/matches'
import { wordsQuery } from '../../../shared/search/words-query'
import { application, company, contact, pipelineOf, put } from '../../support/query-builders'

const card = application('card', {
  agencyId: 'bridge',
  role: 'Senior Baker (Night)',
  location: 'Łódź',
  source: 'Job fair',
  tags: ['near home', 'Part-time'],
  contacts: [
    { contactId: 'ana', role: 'recruiter' },
    { contactId: 'bo', role: 'interviewer' },
  ],
})
const build = () =>
  pipelineOf({
    company: [company('acme', 'Weiß & Søn'), company('bridge', 'Brücke People')],
    contact: [contact('ana', 'Ana Núñez'), contact('bo', 'Bo Æbelø')],
    application: [card],
  })

const CONTEXT: MatchContext = { today: '2026-03-10', zone: 'UTC', fadedAfterDays: 30 }
const matches = (text: string) => matchesOf(wordsQuery(text), CONTEXT)
const isFound = (pipeline: Pipeline, id: string, text: string): boolean => {
  const overview = overviewOf(pipeline, id, CONTEXT.zone)
  return overview !== null && matches(text)(overview)
}

const passes = (text: string): boolean => isFound(build(), 'card', text)

describe('BO7 the filter', () => {
  it.each([
    ['in the company', 'weiß'],
    ['in the agency', 'people'],
    ['in the role', 'baker'],
    ['in the location', 'łódź'],
    ['in the source', 'fair'],
    ['in a tag', 'part-time'],
    ['in the first person', 'ana'],
    ['in another person', 'bo'],
    ['within a word', 'ake'],
    ['with signs', '(night)'],
  ])('BO7 finds a word %s: %s', (_where, text) => {
    expect(passes(text)).toBe(true)
  })

  it.each([
    ['every word, from anywhere, in any order', 'people baker fair ana', true],
    ['not with one word that is nowhere', 'people baker butcher', false],
    ['a word twice', 'baker baker', true],
    ['not over the end of a field', 'sønbrücke', false],
    ['everything for an empty text', '', true],
    ['everything for spaces', ' \t\u00a0\n', true],
    ["spaces around don't count", '  baker  ', true],
    ['not in the notes or the kept posting', 'secret', false],
  ])('BO7 %s: "%s" %s', (_rule, text, passed) => {
    expect(passes(text)).toBe(passed)
  })

  it.each([
    ['WEIß', 'weiss'],
    ['weiẞ', 'weiß'],
    ['Søn', 'son'],
    ['Łódź', 'lodz'],
    ['Brücke', 'brucke'],
    ['Bru\u0308cke', 'brücke'],
    ['Núñez', 'NUNEZ'],
    ['Æbelø', 'aebelo'],
    ['Œuvre', 'oeuvre'],
    ['Đakovo', 'dakovo'],
    ['İzmir', 'izmir'],
    ['ﬁnance', 'finance'],
    ['ＡＣＭＥ', 'acme'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['Київ', 'КИЇВ'],
    ['東京', '東京'],
  ])("BO7 case and accents don't count: %s is %s", (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
    const known = application('known', { role: `x ${one} y` })
    expect(isFound(pipelineOf({ application: [known] }), 'known', other)).toBe(true)
  })

  it('BO7 tells letters apart that are none of the same', () => {
    expect(foldText('Bohr')).not.toBe(foldText('Behr'))
    expect(foldText('ss')).not.toBe(foldText('s'))
  })

  it('goes by the new name once a company, an agency or a person was renamed', () => {
    const pipeline = build()
    const found = (text: string) => isFound(pipeline, 'card', text)
    expect(['weiss', 'brucke', 'ana'].map(found)).toEqual([true, true, true])
    put(pipeline, 'company', company('acme', 'Meadow'))
    expect(['weiss', 'meadow'].map(found)).toEqual([false, true])
    put(pipeline, 'company', company('bridge', 'Harbour People'))
    expect(['brucke', 'harbour'].map(found)).toEqual([false, true])
    put(pipeline, 'contact', contact('bo', 'Mia'))
    expect(['aebelo', 'mia', 'ana', 'meadow'].map(found)).toEqual([false, true, true, true])
  })

  it('goes by what the application says now', () => {
    const pipeline = build()
    expect(isFound(pipeline, 'card', 'baker')).toBe(true)
    const changed = { ...card, role: 'Miller', agencyId: null, contacts: [] }
    put(pipeline, 'application', changed)
    expect(['miller', 'baker', 'people', 'ana'].map((text) => isFound(pipeline, 'card', text))).toEqual([
      true,
      false,
      false,
      false,
    ])
    put(pipeline, 'application', card)
    expect(isFound(pipeline, 'card', 'baker')).toBe(true)
  })

  it('survives a company or a person that is missing, and finds them once they are there', () => {
    const lone = application('lone', { companyId: 'late', contacts: [{ contactId: 'late', role: 'other' }] })
    const pipeline = pipelineOf({ application: [lone] })
    expect(isFound(pipeline, 'lone', 'later')).toBe(false)
    put(pipeline, 'contact', contact('late', 'Later'))
    expect(isFound(pipeline, 'lone', 'later')).toBe(true)
    put(pipeline, 'company', company('late', 'Morrow'))
    expect(isFound(pipeline, 'lone', 'morrow later')).toBe(true)
  })

  it('makes the text of 10,000 cards once: the second keystroke is measured beside the first', () => {
    const count = 10_000
    const pipeline = pipelineOf({
      company: Array.from({ length: 500 }, (_, at) => company(`c${at}`, `Früchte & Söhne ${at}`)),
      application: Array.from({ length: count }, (_, at) =>
        application(`a${String(at).padStart(5, '0')}`, {
          companyId: `c${at % 500}`,
          role: `Baker number ${at}`,
          location: 'Klosterneuburg',
          source: 'Company site',
          tags: ['near', 'night shift'],
        }),
      ),
    })
    const cards = [...pipeline.all('application').keys()].flatMap((id) => overviewOf(pipeline, id, 'UTC') ?? [])
    const keystroke = (text: string) => {
      const before = performance.now()
      const shown = cards.filter(matches(text)).length
      return { shown, ms: performance.now() - before }
    }
    const [first, second] = [keystroke('baker 12'), keystroke('baker 123')]
    const ratio = first.ms / second.ms
    console.log(
      `filter, ${count} cards: first keystroke ${first.ms.toFixed(1)} ms, second ${second.ms.toFixed(1)} ms (${ratio.toFixed(1)} ×)`,
    )
    const expected = (digits: string) =>
      cards.filter(({ application: { role, companyId } }) => `${role} ${companyId}`.includes(digits)).length
    expect([first.shown, second.shown]).toEqual([expected('12'), expected('123')])
  })
})
