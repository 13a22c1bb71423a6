import fc from 'fast-check'
import { FIELD_NAMES } from '../../shared/search/field-names'
import { FIELDS } from '../../shared/search/fields'

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const stretches = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
const nears = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('d', 'w', 'D')).map(([count, unit]) => `${count}${unit}`),
  fc.constantFrom('today', 'yesterday', 'tomorrow'),
)
const counts = fc.integer({ min: 0, max: 99 }).map(String)
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom('', 'k', 'M', '.5', '.25k'))
  .map(([a, b]) => `${a}${b}`)

/** Every form that a range can be written in. */
const compared = (ends: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    ends,
    fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '='), ends).map(([sign, end]) => sign + end),
    fc.tuple(ends, ends).map(([from, to]) => `${from}..${to}`),
    ends.map((from) => `${from}..`),
    ends.map((to) => `..${to}`),
    fc.tuple(fc.constantFrom('>', '>='), ends, fc.constantFrom('<', '<='), ends).map((parts) => parts.join('')),
  )

const quoted = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `"x${text.replace(/[\\"]/g, '\\$&')}"`)
const names = fc
  .oneof(fc.constantFrom('applied', 'Żółć', 'none', '-x', 'a"b', 'a\\b', '“', '東京'), quoted)
  .map((name) => (name === '“' ? 'x“' : name))

/** One term of a field that exists, with values of its kind. */
export const fieldTexts: fc.Arbitrary<string> = fc.constantFrom(...FIELD_NAMES).chain((name) => {
  const field = FIELDS[name]
  const values =
    field.type === 'name'
      ? names
      : field.type === 'choice'
        ? fc.constantFrom(...field.choices, 'none')
        : field.type === 'day'
          ? fc.oneof(compared(stretches), compared(nears))
          : compared(field.unit === 'amount' ? amounts : counts)
  return fc
    .tuple(fc.constantFrom('', '-'), fc.array(values, { minLength: 1, maxLength: 4 }))
    .map(([sign, list]) => `${sign}${name}:${list.join(',')}`)
})

/** Texts that look like queries, and some that don't. */
export const queryTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fieldTexts,
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      quoted,
      fc.constantFrom('-', '--x', '-"', '"', 'stage:', ':', '-stage:a', 'quiet:>', '\\', ',', 'http://x', '“', 'x”y'),
    ),
    { maxLength: 7 },
  )
  .chain((parts) => fc.constantFrom(' ', '  ', '\u3000', '').map((space) => parts.join(space)))
