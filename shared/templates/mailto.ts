/** A letter as a mail program is given it. */
export type Letter = { readonly to: string; readonly subject: string; readonly body: string }

/** The most that every system takes: Electron hands no longer address to Windows. */
export const MAILTO_LIMIT = 2_081

/** The address of a letter, or why there is none. */
export type Mailto =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'no-address' | 'too-long' }

/** A letter as a `mailto:` address (RFC 6068): UTF-8 in percent signs, line breaks as CRLF, one recipient. */
export const mailtoOf = ({ to, subject, body }: Letter): Mailto => {
  const recipient = recipientOf(to)
  if (recipient === null) return { ok: false, reason: 'no-address' }
  const fields = [
    ['subject', encoded(subject.replace(ANY_BREAK, ' ').trim())],
    ['body', encoded(body.replace(ANY_BREAK, '\r\n'))],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]))
  const url = `mailto:${recipient}${fields.length > 0 ? `?${fields.join('&')}` : ''}`
  return url.length > MAILTO_LIMIT ? { ok: false, reason: 'too-long' } : { ok: true, url }
}

const ANY_BREAK = /\r\n|[\r\n\u2028\u2029]/g

/** Half a surrogate pair can't be written in UTF-8; what no mail holds is left out. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().replace(CONTROL, ''))

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** One plain address. Two of them, or a header smuggled in, are none. */
const ADDRESS = /^([^\s@/?,;<>"]{1,64})@([^\s@/?,;<>"]{1,253})$/

const recipientOf = (to: string): string | null => {
  const match = ADDRESS.exec(to.trim())
  return match ? `${encoded(match[1] ?? '')}@${encoded(match[2] ?? '')}` : null
}

/** A number as a `tel:` address (RFC 3966), or `null` when there are too few digits to dial. */
export const telOf = (phone: string): string | null => {
  const [number = '', extension] = phone.split(EXTENSION)
  const isGlobal = /^\s*(?:\+|00)/.test(number)
  const digits = (isGlobal ? number.replace('(0)', '').replace(/^\s*00/, '') : number).replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null
  const inner = extension?.replace(/\D/g, '').slice(0, 10) ?? ''
  return `tel:${isGlobal ? '+' : ''}${digits}${inner === '' ? '' : `;ext=${inner}`}`
}

const EXTENSION = /(?:;ext=|\bext(?:ension)?\b\.?|\bx(?=\s*\d))/i
const FEWEST_DIGITS = 3
const MOST_DIGITS = 30
