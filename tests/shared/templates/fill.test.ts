import fc from 'fast-check'
import { expect, test } from 'vitest'
import { templates } from '../../../shared/i18n/en/templates'
import { TEMPLATE_NAMES } from '../../../shared/model/template'
import { fill, leftIn, partsOf } from '../../../shared/templates/fill'
import { PLACEHOLDERS } from '../../../shared/templates/placeholders'

const VALUES = { company: 'Acme', role: 'Cook', interviewer: 'Ada Moss' }

test('a placeholder is replaced by its value, wherever and however often it stands', () => {
  expect(fill('{company}: {role} at {company}', VALUES)).toEqual({
    text: 'Acme: Cook at Acme',
    missing: [],
    unknown: [],
  })
})

test('a placeholder without a value stays to be seen, and is told once', () => {
  expect(fill('Hello {interviewer}, {myName} {myName}', { interviewer: '   ' })).toEqual({
    text: 'Hello {interviewer}, {myName} {myName}',
    missing: ['{interviewer}', '{myName}'],
    unknown: [],
  })
})

test('a name that means nothing stays as it was typed, and is told', () => {
  expect(fill('{salary} {Größe} {company}', VALUES)).toEqual({
    text: '{salary} {Größe} Acme',
    missing: [],
    unknown: ['{salary}', '{Größe}'],
  })
})

test('case and spaces inside the braces don’t matter', () => {
  expect(fill('{ Company } {MYNAME}', { ...VALUES, myName: 'Jo' }).text).toBe('Acme Jo')
})

test('other braces are the user’s own', () => {
  const text = '{} { } {a b} {1} {"json": 2} {{'
  expect(fill(text, VALUES)).toEqual({ text, missing: [], unknown: [] })
})

test('a value is never filled again, nor read as a pattern', () => {
  const values = { company: '{role} $& $1 \\', role: 'Cook' }
  expect(fill('{company}|{role}', values).text).toBe('{role} $& $1 \\|Cook')
})

test('names of every object are no placeholders', () => {
  expect(fill('{constructor} {toString} {__proto__}', {}).unknown).toEqual(['{constructor}', '{toString}'])
})

test('what still stands in a letter is found in its subject and in its text', () => {
  expect(leftIn('{role}', 'Hello {interviewer}\n{foo}')).toEqual(['{role}', '{interviewer}', '{foo}'])
  expect(leftIn('Cook', 'Hello Ada')).toEqual([])
})

test('the pieces of a text make up the text', () => {
  let runs = 0
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`), '{x}', '{'),
        ),
        { maxLength: 12 },
      ),
      (words) => {
        runs++
        const template = words.join('')
        const parts = partsOf(template, VALUES)
        expect(parts.map(({ text }) => text).join('')).toBe(fill(template, VALUES).text)
        for (const { kind, text } of parts) if (kind === 'missing') expect(text).toMatch(/^\{\w+\}$/)
      },
    ),
    { numRuns: 500 },
  )
  expect(runs).toBeGreaterThanOrEqual(500)
})

test('the program’s own templates name nothing that isn’t known', () => {
  expect(Object.keys(templates).sort()).toEqual([...TEMPLATE_NAMES].sort())
  for (const name of TEMPLATE_NAMES) {
    const { subject, body } = templates[name]
    expect(fill(`${subject}\n${body}`, {}).unknown, name).toEqual([])
  }
})
