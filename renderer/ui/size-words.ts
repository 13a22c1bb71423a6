const STEP = 1000
const UNITS = ['byte', 'kilobyte', 'megabyte'] as const

/** A file's size as the user's language writes it. */
export const sizeWords = (bytes: number, locale: string | undefined): string => {
  const step = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  })
  return format.format(bytes / STEP ** step)
}
