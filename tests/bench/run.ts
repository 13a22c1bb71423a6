import { writeFileSync } from 'node:fs'
import { afterAChange } from './after-a-change'
import { durableMove } from './durable-move'
import { printTable, type Result } from './results'
import { tableInTheApp } from './table-app'
import { tableEdit, tableSort } from './table-model'

/** Every measurement there is, in the order of the table. */
const MEASUREMENTS: readonly (() => readonly Result[] | Promise<readonly Result[]>)[] = [
  durableMove,
  afterAChange,
  tableSort,
  tableEdit,
  tableInTheApp,
]

const results: Result[] = []
for (const measurement of MEASUREMENTS) results.push(...(await measurement()))
printTable(results)
const option = process.argv.indexOf('--json')
const path = option < 0 ? undefined : process.argv[option + 1]
if (path) writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`)
