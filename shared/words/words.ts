import type { Texts } from '../i18n/create-i18n'

/** What words are made with: the catalogue, and the locale by which numbers and days are written (`undefined`: the system's). */
export type Words = { readonly texts: Texts; readonly locale: string | undefined }
