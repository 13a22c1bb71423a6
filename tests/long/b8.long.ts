import { test } from 'vitest'
import { runShortForm } from './short-form'

test('B8 clicks, Done and Snooze: the short form, 50 times', () =>
  runShortForm('dunst', 'B8', { CALLBACK_CLICKS: '50' }))
