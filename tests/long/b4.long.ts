import { test } from 'vitest'
import { runShortForm } from './short-form'

test('B4 the clock is put: the short form, 10 times on one pipeline', () =>
  runShortForm('reminders-clock', 'B4', { CALLBACK_JUMP_ROUNDS: '10' }))
