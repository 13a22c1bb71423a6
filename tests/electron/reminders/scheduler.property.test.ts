import { test } from 'vitest'
import { expectShownOnce } from '../../support/reminder-histories'

/** The short form; `npm run test:long -- B1` has 10,000. */
const HISTORIES = 300

const seed = Number(process.env.CALLBACK_SEED ?? Date.now() & 0x7fffffff)

test(`B1 seed ${seed}: each due step is shown once, plus at most once for each death between showing and marking`, () =>
  expectShownOnce(HISTORIES, seed))
