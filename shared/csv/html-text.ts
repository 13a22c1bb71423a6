const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['euro', '€'],
])

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })

/** Whether a cell holds markup rather than text. */
export const isHtml = (text: string): boolean => /<\/?(?:p|div|br|ul|ol|li|span|strong|b|h[1-6]|a)\b[^<>]*>/i.test(text)

/** The text of a posting that came as HTML: paragraphs and list items on lines of their own, no markup, nothing that runs. */
export const textOfHtml = (html: string): string =>
  decodeEntities(
    withoutScripts(html)
      .replace(/\s+/g, ' ')
      .replace(/<li\b[^<>]*>/gi, '\n- ')
      .replace(/<\/?(?:p|div|br|ul|ol|h[1-6]|tr|table|section)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z!][^<>]*>/gi, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Cut by splitting, not by one pattern: that would search to the end again from every opening tag. */
const withoutScripts = (html: string): string => {
  const [first = '', ...others] = html.split(/<(?=(?:script|style)\b)/i)
  return [first, ...others.map((part) => /<\/(?:script|style)\s*>([\s\S]*)$/i.exec(part)?.[1] ?? '')].join('')
}
