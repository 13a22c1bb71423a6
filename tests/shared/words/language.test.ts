import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { chosenLanguage } from '../../../shared/i18n/chosen-language'
import { type Catalogue, i18nOf, languageOf } from '../../../shared/i18n/create-i18n'
import { en } from '../../../shared/i18n/en/index'
import { dueSteps } from '../../../shared/queries/due'
import { chanceInWords } from '../../../shared/words/chance-words'
import { companyWords } from '../../../shared/words/company-words'
import { agoWords } from '../../../shared/words/day-words'
import { entryWords } from '../../../shared/words/entry-words'
import { lengthWords, roundWords, whenWords } from '../../../shared/words/interview-words'
import { countdownWords, momentWords } from '../../../shared/words/moment-words'
import { rateWords } from '../../../shared/words/number-words'
import { dueWords, shortWords, stepTitle } from '../../../shared/words/step-words'
import { Hunting } from '../../support/hunting'
import { stubWindow } from '../../support/without-a-document'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Every text marked at both ends, as another language would be another text. */
const marked = <T>(texts: T): T =>
  Object.fromEntries(
    Object.entries(texts as object).map(([key, text]) => [
      key,
      typeof text === 'string' ? `[!${text}!]` : marked(text),
    ]),
  ) as T // the same keys

const words = { texts: i18nOf('marked', marked(en) as Catalogue).t, locale: 'de' }

test('LA1 every sentence comes from the language that was chosen, and from nothing beside it', () => {
  const on = new Hunting('2026-03-02 10:00')
  on.plan('2026-03-20 15:00')
  on.held('2026-03-05 15:00', { interviewerIds: [on.person('robin')] })
  on.note({ kind: 'reply', reply: 'holding', by: { day: '2026-03-12', time: null } })
  const { pipeline } = on.bench
  const here = { now: on.now, zone: on.zone }
  const [interview] = pipeline.interviewsOf(on.id)
  if (!interview) throw new Error('no interview')
  const timed = dueSteps(pipeline, '2026-05-01T00:00:00.000Z', on.zone)
  const sentences = [
    ...timed.flatMap((each) => [dueWords(each, here, words), shortWords(each, here, words)]),
    ...timed.map(({ step }) => stepTitle(pipeline, step, words)),
    ...on.entries.map((entry) => entryWords(pipeline, entry, words)),
    roundWords(interview.round, words),
    lengthWords(60, words),
    whenWords({ startAt: interview.startAt, zone: 'Asia/Tokyo' }, on.zone, words),
    momentWords(interview.startAt, here, words),
    countdownWords('2027-01-01T00:00:00.000Z', here, words) ?? '',
    agoWords('2026-01-01', '2026-03-01', words),
    companyWords(pipeline, 'nobody', words),
    rateWords({ count: 1, n: 2, share: null, band: null }, words),
    chanceInWords({ chance: { isKnown: false }, undated: 3 } as Parameters<typeof chanceInWords>[0], words) ?? '',
  ]
  expect(sentences.length).toBeGreaterThan(20)
  for (const sentence of sentences) expect(sentence).toContain('[!')
  // Days and numbers go by the locale, whatever the language.
  expect(momentWords('2026-06-20T10:00:00.000Z', here, words)).toContain('Sa')
})

test('LA2 before a language is chosen there is no text', () => {
  const { texts, chooseLanguage } = chosenLanguage()
  expect(() => texts('common.close')).toThrow('before a language was chosen: common.close')
  chooseLanguage('en')
  expect(texts('common.close')).toBe('Close')
  expect(['de-AT', 'en-GB', 'EN', ''].map(languageOf)).toEqual(['en', 'en', 'en', 'en'])
})

/** What begins a process by being loaded, and so can't be loaded into another. */
const BEGINS = /\/(main\.tsx?|preload\.ts|[\w-]+-worker\.ts|disk-worker\.ts|run-report\.ts)$/

test('LA2 no module of the window, of main or of what they share asks for a text while it loads', async () => {
  vi.resetModules() // theirs are then modules for which no language was chosen
  stubWindow({})
  const modules = ['shared', 'renderer', 'electron'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  )
  const failed: string[] = []
  let loaded = 0
  for (const path of modules) {
    if (BEGINS.test(path)) continue
    try {
      await import(path)
      loaded++
    } catch (error) {
      failed.push(`${path}: ${String(error)}`)
    }
  }
  expect(failed).toEqual([])
  expect(loaded).toBeGreaterThan(700)
})
