import { test } from 'vitest'
import { runShortForm } from './short-form'

test('B6 what fell due while the app was closed: 0, 1, 3 and 200 steps', () =>
  runShortForm('reminders-clock', 'B6', {}))
