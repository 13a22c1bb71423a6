import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

type Rule = { readonly number: string; readonly text: string }

const RULES: readonly Rule[] = [
  ...readFileSync(join(ROOT, 'SPEC.md'), 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\* (.*)$/gm),
].map(([, number = '', text = '']) => ({ number, text }))

/** The titles of tests and of groups of them: a title begins with the numbers of the rules that it proves. */
const TITLE = /\b(?:test|it|describe)(?:\.[a-zA-Z]+(?:\((?:[^()]|\([^()]*\))*\))?)*\(\s*(['"`])([^'"`]*)/g
const NUMBERS = /^(?:seed \S+ )?((?:[A-Z]{1,3}\d+(?:–[A-Z]{0,3}\d+)?[ :,/]*)+)/

/** `P1–P3` are three. */
const numbersIn = (title: string): readonly string[] =>
  [...(NUMBERS.exec(title)?.[1] ?? '').matchAll(/([A-Z]{1,3})(\d+)(?:–[A-Z]{0,3}(\d+))?/g)].flatMap(
    ([, letters = '', from = '', to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${letters}${Number(from) + index}`),
  )

const QUOTED: ReadonlyMap<string, string> = new Map(
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test|e2e|long)\.ts$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(ROOT, 'tests', path), 'utf8').matchAll(TITLE)].flatMap(([, , title = '']) =>
        numbersIn(title).map((number) => [number, path] as const),
      ),
    ),
)

test('every rule has a number of its own', () => {
  const numbers = RULES.map(({ number }) => number)
  expect(numbers.length).toBeGreaterThan(200)
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
})

test('every rule is quoted by a test, or says why it can’t be', () => {
  const silent = RULES.filter(({ number, text }) => !QUOTED.has(number) && !text.includes('(No test: '))
  expect(silent.map(({ number }) => number)).toEqual([])
})

test('no test quotes a rule that doesn’t exist', () => {
  const known = new Set(RULES.map(({ number }) => number))
  expect([...QUOTED].filter(([number]) => !known.has(number))).toEqual([])
})
