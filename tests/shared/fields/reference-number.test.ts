import { expect, it } from 'vitest'
import { filledIn } from '../../../shared/commands/application-fields'
import { APPLICATION_COLUMNS, headerOf } from '../../../shared/csv/columns'
import { applicationRow, rowSource } from '../../../shared/csv/rows'
import { createI18n } from '../../../shared/i18n/create-i18n'
import { COLUMN_IDS } from '../../../shared/model/table-setup'
import { overviewOf } from '../../../shared/queries/overview'
import { cellOf, fileWords, sortKeyOf } from '../../../shared/queries/table/cells'
import { tableContextOf } from '../../../shared/queries/table/table-row'
import { matchesOf } from '../../../shared/search/matches'
import { parseQuery } from '../../../shared/search/parse-query'
import { wordsQuery } from '../../../shared/search/words-query'
import { writeQuery } from '../../../shared/search/write-query'
import { application, company, pipelineOf } from '../../support/query-builders'

const NOW = { today: '2026-03-20', zone: 'Europe/Vienna', fadedAfterDays: 30 }
const pipeline = pipelineOf({
  company: [company('acme')],
  application: [application('card', { referenceNumber: 'R-10442' }), application('bare')],
})
const overviews = ['card', 'bare'].flatMap((id) => overviewOf(pipeline, id, NOW.zone) ?? [])
const [card, bare] = overviews
if (!card || !bare) throw new Error('no cards')

const found = (text: string): string => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return overviews
    .filter(matchesOf(parsed.query, NOW))
    .map(({ application: { id } }) => id)
    .join(' ')
}

it.each([
  ['ref:R-10442', 'card'],
  ['reference:10442', 'card'],
  ['REF:r-1', 'card'],
  ['ref:none', 'bare'],
  ['-ref:104', 'bare'],
  ['r-10442', 'card'],
  ['"R-10442"', 'card'],
])('SE3 %s finds %s', (text, ids) => {
  expect(found(text)).toBe(ids)
})

it('SE1 both its names are one in what is written of a query', () => {
  const parsed = parseQuery('reference:10442')
  expect(parsed.ok && writeQuery(parsed.query)).toBe('ref:10442')
})

it('is found by words alone, as the palette looks', () => {
  expect(overviews.filter(matchesOf(wordsQuery('10442'), NOW))).toEqual([card])
})

it('TA1 TA2 is a column beside the place, and sorts as a text with the empty ones last', () => {
  const context = tableContextOf(pipeline, NOW.today, NOW.zone)
  expect(COLUMN_IDS[COLUMN_IDS.indexOf('location') + 1]).toBe('referenceNumber')
  const words = fileWords(createI18n('en').t)
  expect([card, bare].map((each) => cellOf('referenceNumber', each, context, words))).toEqual(['R-10442', ''])
  expect([card, bare].map((each) => sortKeyOf('referenceNumber', each, context))).toEqual(['R-10442', null])
})

it('EX1 goes out under a name of its own', () => {
  expect(headerOf(APPLICATION_COLUMNS)).toContain('Reference number')
  expect(
    applicationRow(
      rowSource(pipeline, () => ''),
      card.application,
    ).referenceNumber,
  ).toBe('R-10442')
})

it('is empty where nothing was filled in', () => {
  expect(filledIn({}).referenceNumber).toBe('')
})
