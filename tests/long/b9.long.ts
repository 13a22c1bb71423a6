import { test } from 'vitest'
import { runShortForm } from './short-form'

test('B9 a notification service that fails: the short form, 20 of each', () =>
  runShortForm('reminders-service', 'B9', { CALLBACK_SERVICE_ROUNDS: '20' }))
