import { IDENTITY_FIELDS, type TextFieldName } from '../fields/lists'
import { companyKey } from '../model/company'
import type { Id } from '../model/id'
import type { Day } from '../model/time'
import type { Pipeline } from '../records/pipeline'

/** What tells whether two applications are one and the same. */
export type Identity = {
  readonly huntId: Id
  readonly company: string
  readonly role: string
  readonly url: string
  readonly appliedOn: Day | null
  readonly externalId: string
  /** Those that tell one job of a company from another. */
  readonly numbers: readonly string[]
}

/** What an application's own fields tell of its job. */
export const numbersOf = (fields: { readonly [N in TextFieldName]?: string | undefined }): readonly string[] =>
  IDENTITY_FIELDS.map((name) => fields[name] ?? '').filter((number) => number !== '')

/**
 * Two applications that share one of these keys are one: the other tracker's id, the job's number at the company, or company and role
 * with address or day. An id may have been such a number: earlier versions read both as one.
 */
export const identityKeys = ({
  huntId,
  company,
  role,
  url,
  appliedOn,
  externalId,
  numbers,
}: Identity): readonly string[] => {
  const job = `${huntId}\n${companyKey(company)}\n${role.trim().toLowerCase()}`
  const keys: string[] = []
  if (externalId !== '') keys.push(`id\n${huntId}\n${externalId}`)
  for (const number of [...numbers, externalId])
    if (number !== '') keys.push(`number\n${huntId}\n${companyKey(company)}\n${number}`)
  if (url !== '') keys.push(`url\n${job}\n${url.trim()}`)
  if (appliedOn !== null) keys.push(`day\n${job}\n${appliedOn}`)
  return keys.length > 0 ? keys : [`bare\n${job}`]
}

/** Where an application that was exported from here came from. */
export const ownKey = (id: Id): string => `own\n${id}`

/** The keys of the companies at which there is an application. */
export const knownCompanyKeys = (pipeline: Pipeline): readonly string[] => {
  const ids = new Set<Id>()
  for (const { companyId } of pipeline.all('application').values()) ids.add(companyId)
  return [...ids].map((id) => companyKey(pipeline.get('company', id)?.name ?? '')).filter((key) => key !== '')
}

/** The keys of all that is in the pipeline, archived applications too. */
export const knownKeys = (pipeline: Pipeline): readonly string[] => {
  const keys: string[] = []
  for (const application of pipeline.all('application').values()) {
    let appliedOn: Day | null = null
    for (const entry of pipeline.entriesOf(application.id))
      if (entry.kind === 'applied' && (appliedOn === null || entry.at.day < appliedOn)) appliedOn = entry.at.day
    const company = pipeline.get('company', application.companyId)?.name ?? ''
    const identity = { ...application, company, appliedOn }
    const numbers = numbersOf(application)
    keys.push(ownKey(application.id), ...identityKeys({ ...identity, numbers }))
    // A number that the user added here is in no earlier file.
    if (numbers.length > 0) keys.push(...identityKeys({ ...identity, numbers: [] }))
  }
  return keys
}
