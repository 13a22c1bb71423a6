import { writeFileSync } from 'node:fs'
import { afterAChange } from './after-a-change'
import { boardAfterAMove } from './board-after-a-move'
import { durableMove } from './durable-move'
import { reports } from './reports'
import { printTable, type Result } from './results'
import { searchKeystroke } from './search-keystroke'
import { tableInTheApp } from './table-app'
import { tableEdit, tableSort } from './table-model'

/** Every measurement there is, in the order of the table. */
const MEASUREMENTS: Readonly<Record<string, () => readonly Result[] | Promise<readonly Result[]>>> = {
  'durable-move': durableMove,
  'after-a-change': afterAChange,
  'board-after-a-move': boardAfterAMove,
  'search-keystroke': searchKeystroke,
  'table-sort': tableSort,
  'table-edit': tableEdit,
  'table-in-the-app': tableInTheApp,
  reports,
}

const optionOf = (option: string): string | undefined => {
  const place = process.argv.indexOf(option)
  return place < 0 ? undefined : process.argv[place + 1]
}

// `--only NAME`: one of them. `--json FILE`: the results as a file, too.
const only = optionOf('--only')
const results: Result[] = []
for (const [name, measure] of Object.entries(MEASUREMENTS))
  if (only === undefined || only === name) results.push(...(await measure()))
printTable(results)
const path = optionOf('--json')
if (path) writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`)
