export type Paper = 'A4' | 'Letter'

/** Where paper is 8.5 by 11 inches (Unicode CLDR, measurement data, paper size `US-Letter`). */
const LETTER: ReadonlySet<string> = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
])

/** The paper that lies in the printers of a locale's region. */
export const paperOf = (locale: string): Paper =>
  LETTER.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4'
