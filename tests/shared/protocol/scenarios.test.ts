import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instantOfDue, overdueAtOf } from '../../../shared/protocol/due-times'
import type { Hunting } from '../../support/hunting'
import { SCENARIOS } from '../../support/protocol-scenarios'

/** `fixtures/protocol.md`: number, what happened, and the steps that should come of it. */
const ROWS = readFileSync(new URL('../../fixtures/protocol.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+$/.test(number))
  .map(([, number, scenario, expected]) => [Number(number), scenario ?? '', expected ?? ''] as const)

/** A row that names one of these tells all that is to be done by the chain. */
const CHAIN = new Set([
  'apply-nudge',
  'did-they-call',
  'follow-up-1',
  'follow-up-2',
  'let-go',
  'answer',
  'ask-new-date',
  'decide',
])

const toldBy = (on: Hunting, expected: string): string => {
  const named = new Set(expected.split('; ').map((each) => each.split('@')[0] ?? ''))
  const isWhole = expected === 'none' || [...named].some((name) => CHAIN.has(name))
  const told = on.pending
    .filter(({ name }) => named.has(name) || expected === 'none' || (isWhole && CHAIN.has(name)))
    .map((step) => ({ step, due: on.dueOf(step) }))
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ step, due }) => {
      const again =
        expected.includes(' again ') && step.again ? ` again ${on.wall(instantOfDue(step.again, on.zone))}` : ''
      const late = expected.includes(' overdue ') ? ` overdue ${on.wall(overdueAtOf(step, on.zone))}` : ''
      return `${step.name}@${due}${again}${late}`
    })
  return told.length === 0 ? 'none' : told.join('; ')
}

const sorted = (told: string): readonly string[] => told.split('; ').sort()

describe('what happened, and the steps that should come of it', () => {
  test('every row has its scenario', () => {
    expect(ROWS).toHaveLength(59)
    expect(Object.keys(SCENARIOS).map(Number)).toEqual(ROWS.map(([number]) => number))
  })

  test.each(ROWS)('%i %s: %s', (number, _scenario, expected) => {
    const play = SCENARIOS[number]
    if (!play) throw new Error('no such scenario')
    if (expected.startsWith('refused: ')) expect(play).toThrow(expected.slice('refused: '.length))
    else expect(sorted(toldBy(play(), expected))).toEqual(sorted(expected))
  })
})
