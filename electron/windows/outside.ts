const MAX_LENGTH = 4096
/** Letters, digits and marks of RFC 3966; no `*` and `#`, with which a telephone takes orders. */
const TELEPHONE = /^tel:\+?[0-9().-]{1,40}(;ext=[0-9]{1,10})?$/i
/** Spaces, control and direction characters: none of them belongs in an address. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\\]/u
/** Some mail programs would attach a file that the address names. */
const MAIL_FIELDS = new Set(['subject', 'body', 'cc', 'bcc', 'to', 'in-reply-to'])

/** The address in the form in which it may be handed to the system, or `null`: only http(s), mailto and tel. */
export const outsideAddress = (input: unknown): string | null => {
  if (typeof input !== 'string' || input.length > MAX_LENGTH || UNFIT.test(input)) return null
  if (TELEPHONE.test(input)) return input
  if (!URL.canParse(input)) return null
  const url = new URL(input)
  if (url.protocol === 'mailto:') return isPlainMail(url) ? url.href : null
  if (!/^https?:\/\/[^/]/i.test(input)) return null
  return url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null
}

const isPlainMail = (url: URL): boolean =>
  /^[^@/?]+@[^@/?]+$/.test(url.pathname) &&
  !/%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(url.pathname) &&
  [...url.searchParams.keys()].every((field) => MAIL_FIELDS.has(field.toLowerCase()))
