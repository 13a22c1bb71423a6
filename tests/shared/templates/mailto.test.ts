import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAILTO_LIMIT, mailtoOf, telOf } from '../../../shared/templates/mailto'

const letter = (changes: Partial<Parameters<typeof mailtoOf>[0]> = {}) =>
  mailtoOf({ to: 'ada@example.com', subject: '', body: '', ...changes })

const urlOf = (changes: Partial<Parameters<typeof mailtoOf>[0]>): string => {
  const made = letter(changes)
  if (!made.ok) throw new Error(made.reason)
  return made.url
}

test('line breaks are CRLF, whichever way they were typed (RFC 6068, 5)', () => {
  expect(urlOf({ body: 'a\nb\r\nc\rd' })).toBe('mailto:ada@example.com?body=a%0D%0Ab%0D%0Ac%0D%0Ad')
})

test('umlauts are UTF-8; signs that mean something in an address are encoded', () => {
  expect(urlOf({ subject: 'Grüße & mehr?', body: '1+1=2 #x 100%' })).toBe(
    'mailto:ada@example.com?subject=Gr%C3%BC%C3%9Fe%20%26%20mehr%3F&body=1%2B1%3D2%20%23x%20100%25',
  )
})

test('a subject is one line: no header can be smuggled in', () => {
  expect(urlOf({ subject: 'Hello\r\nBcc: eve@example.com' })).toBe(
    'mailto:ada@example.com?subject=Hello%20Bcc%3A%20eve%40example.com',
  )
})

test('an address with unusual signs is encoded, not refused', () => {
  expect(urlOf({ to: ' jo+jobs&co@exämple.org ' })).toBe('mailto:jo%2Bjobs%26co@ex%C3%A4mple.org')
})

test('what is no single address is none', () => {
  for (const to of ['', 'ada', 'a@b@c', 'a@b,c@d', 'Ada <a@b.c>', 'a@b?cc=eve@x.y', 'a b@c.d', 'a@b\nc'])
    expect(letter({ to }), to).toEqual({ ok: false, reason: 'no-address' })
})

test('an address longer than every system takes is told, not cut', () => {
  const room = MAILTO_LIMIT - 'mailto:ada@example.com?body='.length
  expect(urlOf({ body: 'x'.repeat(room) })).toHaveLength(MAILTO_LIMIT)
  expect(letter({ body: 'x'.repeat(room + 1) })).toEqual({ ok: false, reason: 'too-long' })
  expect(letter({ body: 'ü'.repeat(400) })).toEqual({ ok: false, reason: 'too-long' })
})

test('what a mail program reads is what was written', () => {
  let runs = 0
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (subject, body) => {
        runs++
        const url = new URL(urlOf({ subject, body }))
        const plain = (text: string): string =>
          [...text].filter((sign) => (sign >= ' ' ? sign !== '\u007f' : '\t\n\r'.includes(sign))).join('')
        expect(url.searchParams.get('body') ?? '').toBe(plain(body).replace(/\r\n|[\r\n\u2028\u2029]/g, '\r\n'))
        expect(url.searchParams.get('subject') ?? '').toBe(
          plain(subject.replace(/\r\n|[\r\n\u2028\u2029]/g, ' ').trim()),
        )
        expect([...url.searchParams.keys()].every((key) => key === 'subject' || key === 'body')).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
  expect(runs).toBeGreaterThanOrEqual(500)
})

test('half a surrogate pair and control characters don’t break it', () => {
  expect(urlOf({ body: 'a\ud800b\u0000c' })).toBe('mailto:ada@example.com?body=a%EF%BF%BDbc')
})

test('a number is dialled without its decoration', () => {
  expect(telOf('+49 (0)30 / 123-45 67')).toBe('tel:+49301234567')
  expect(telOf('0049 30 1234567')).toBe('tel:+49301234567')
  expect(telOf('030 1234567')).toBe('tel:0301234567')
  expect(telOf('(212) 555-0100 ext. 42')).toBe('tel:2125550100;ext=42')
  expect(telOf('212 555 0100 x7')).toBe('tel:2125550100;ext=7')
})

test('no telephone takes orders: signs of service codes fall away, and words are no number', () => {
  expect(telOf('*#06#')).toBeNull()
  expect(telOf('')).toBeNull()
  expect(telOf('call me')).toBeNull()
})
