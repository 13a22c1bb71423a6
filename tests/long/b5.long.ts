import { test } from 'vitest'
import { runShortForm } from './short-form'

test('B5 sleep: the short form, 20 times', () => runShortForm('reminders-clock', 'B5', { CALLBACK_SLEEPS: '20' }))
