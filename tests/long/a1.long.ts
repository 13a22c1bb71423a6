import { test } from 'vitest'
import { runShortForm } from './short-form'

test('A1 an acknowledged change survives kill -9: the short form, 500 times', () =>
  runShortForm('durability', null, { CALLBACK_KILLS: process.env.CALLBACK_KILLS ?? '500' }))
