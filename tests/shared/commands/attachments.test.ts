import { describe, expect, test } from 'vitest'
import { historyOf } from '../../../shared/commands/execute'
import { parseCommand } from '../../../shared/commands/index'
import { REFUSAL_REASONS } from '../../../shared/commands/refusal'
import { en } from '../../../shared/i18n/en/index'
import { ATTACHMENTS_MAX } from '../../../shared/model/attachment'
import { reverse } from '../../../shared/records/record-diff'
import { Bench } from '../../support/builders'

const sha = (number: number): string => number.toString(16).padStart(64, '0')
const file = (number: number, name = `file ${number}.pdf`) => ({ sha256: sha(number), name, bytes: number })

const bench = () => {
  const made = new Bench()
  made.card('one')
  return made
}
const filesOf = (on: Bench) => on.pipeline.get('application', 'one')?.attachments

describe('application/attach and application/detach', () => {
  test('adds in the given order, each file once, and undoes exactly', () => {
    const on = bench()
    const before = on.pipeline.get('application', 'one')
    const done = on.run('application/attach', { id: 'one', attachments: [file(1), file(2), file(1, 'again.pdf')] })
    expect(filesOf(on)).toEqual([file(1), file(2)])
    on.run('application/attach', { id: 'one', attachments: [file(2), file(3)] })
    expect(filesOf(on)).toEqual([file(1), file(2), file(3)])
    on.run('application/detach', { id: 'one', sha256: sha(3) })
    if (done.ok) on.pipeline.apply(reverse(done.diff))
    expect(on.pipeline.get('application', 'one')).toEqual(before)
  })

  test('takes one off and leaves the others where they were', () => {
    const on = bench()
    on.run('application/attach', { id: 'one', attachments: [file(1), file(2), file(3)] })
    expect(on.run('application/detach', { id: 'one', sha256: sha(2) }).ok).toBe(true)
    expect(filesOf(on)).toEqual([file(1), file(3)])
  })

  test('CH1 refuses by name, and changes nothing then', () => {
    const on = bench()
    const many = Array.from({ length: ATTACHMENTS_MAX }, (_each, index) => file(index))
    on.run('application/attach', { id: 'one', attachments: [file(1)] })
    const refusals = [
      [on.run('application/attach', { id: 'nobody', attachments: [file(1)] }), 'unknown-application'],
      [on.run('application/attach', { id: 'one', attachments: [file(1)] }), 'attached-already'],
      [
        on.run('application/attach', { id: 'one', attachments: [...many.slice(2), file(900), file(901)] }),
        'too-many-attachments',
      ],
      [on.run('application/detach', { id: 'nobody', sha256: sha(1) }), 'unknown-application'],
      [on.run('application/detach', { id: 'one', sha256: sha(7) }), 'unknown-attachment'],
    ] as const
    for (const [executed, reason] of refusals) expect(executed).toEqual({ ok: false, reason })
    expect(filesOf(on)).toEqual([file(1)])
    expect(on.run('application/attach', { id: 'one', attachments: many }).ok).toBe(true)
    expect(filesOf(on)).toHaveLength(ATTACHMENTS_MAX)
  })

  test('both can be undone, and every refusal has its words', () => {
    const payload = { id: 'one', attachments: [file(1)] }
    expect(historyOf({ type: 'application/attach', payload })).toBe('do')
    expect(historyOf({ type: 'application/detach', payload: { id: 'one', sha256: sha(1) } })).toBe('do')
    for (const reason of REFUSAL_REASONS) expect(en.refusals[reason].length).toBeGreaterThan(10)
  })

  test('what has no proper form is no command', () => {
    const payloads = [
      { id: 'one', attachments: [] },
      { id: 'one', attachments: [{ ...file(1), sha256: '../../etc/passwd' }] },
      { id: 'one', attachments: [{ ...file(1), sha256: sha(1).toUpperCase().replace('0', 'G') }] },
      { id: 'one', attachments: [{ ...file(1), name: '' }] },
      { id: 'one', attachments: [{ ...file(1), bytes: -1 }] },
      { id: 'one', attachments: [{ ...file(1), path: '/etc/passwd' }] },
      { id: 'one', attachments: Array.from({ length: ATTACHMENTS_MAX + 1 }, (_each, index) => file(index)) },
    ]
    for (const payload of payloads) expect(parseCommand({ type: 'application/attach', payload })).toBeNull()
    expect(parseCommand({ type: 'application/detach', payload: { id: 'one', sha256: 'x' } })).toBeNull()
  })
})
