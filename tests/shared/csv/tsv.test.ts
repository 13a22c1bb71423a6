import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { tsvOf } from '../../../shared/csv/tsv'

it('TA8 what is pasted is on one line a row, in its cells, and never a formula', () => {
  const rows = [
    ['=1+1', '+1 555 0100', '-5', '@x', 'a\tb\r\nc', '"quoted"', -3, ''],
    ['＝1', "'=1", ' =1', 'plain', '', '', 0, 'ünïcode'],
  ]
  const text = tsvOf(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], rows)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: '\t' })
  expect(errors).toEqual([])
  expect(data.slice(1)).toEqual([
    ["'=1+1", "'+1 555 0100", "'-5", "'@x", 'a b c', '"quoted"', '-3', ''],
    ["'＝1", "''=1", ' =1', 'plain', '', '', '0', 'ünïcode'],
  ])
})
