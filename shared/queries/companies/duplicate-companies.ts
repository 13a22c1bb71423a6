import { type Company, companyKey } from '../../model/company'
import type { Pipeline } from '../../records/pipeline'
import { foldText } from '../../search/fold-text'
import { bucketsOf, type DuplicateGroup, Pairs } from './duplicate-groups'
import { pairsOneSlipApart } from './spelling'

/** Companies that may be one and the same. Rather one too few: a wrong hint is worse than none. */
export const duplicateCompanies = (pipeline: Pipeline, apart: ReadonlySet<string>): readonly DuplicateGroup[] => {
  const companies = [...pipeline.all('company').values()]
  const pairs = new Pairs(apart)
  const join = (keyOf: (company: Company) => string, reason: 'name' | 'website'): void => {
    for (const bucket of bucketsOf(companies, keyOf))
      pairs.addAll(
        bucket.map(({ id }) => id),
        reason,
      )
  }
  join(nameForm, 'name')
  join(({ website }) => hostOf(website) ?? '', 'website')
  joinMisspelt(companies, pairs)
  return pairs.groups((id) => [...pipeline.applicationsOf(id)].length)
}

const joinMisspelt = (companies: readonly Company[], pairs: Pairs): void => {
  const named = new Map<string, Company[]>()
  for (const company of companies) {
    const form = nameForm(company)
    if (form.length >= LEAST_LETTERS) named.set(form, [...(named.get(form) ?? []), company])
  }
  for (const [a, b] of misspelt([...named.keys()])) {
    if (a[0] !== b[0] || digitsOf(a) !== digitsOf(b)) continue
    const [first] = named.get(a) ?? []
    for (const other of named.get(b) ?? []) if (first) pairs.add(first.id, other.id, 'spelling')
  }
}

let last: { readonly forms: readonly string[]; readonly pairs: ReturnType<typeof pairsOneSlipApart> } | null = null

/** Found again only when a name has changed: notes are typed far more often. */
const misspelt = (forms: readonly string[]): ReturnType<typeof pairsOneSlipApart> => {
  const isKnown = last?.forms.length === forms.length && last.forms.every((form, index) => form === forms[index])
  if (!last || !isKnown) last = { forms, pairs: pairsOneSlipApart(forms) }
  return last.pairs
}

/** In a short name every letter counts: "Arbo" is not "Argo". */
const LEAST_LETTERS = 6

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** A record never changes, so its form is made once. */
const forms = new WeakMap<Company, string>()

/** What remains of a name when spaces, accents, a domain's ending and every legal form are left out. */
const nameForm = (company: Company): string => {
  const known = forms.get(company)
  if (known !== undefined) return known
  const words = foldText(companyKey(company.name.trim().replace(DOMAIN_ENDING, '')))
    .split(' ')
    .map((word) => (word === '&' || word === '+' ? 'and' : word))
  while (words.length > 1 && MORE_LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  if (words.length > 1 && words[0] === 'the') words.shift()
  const form = words.join('')
  forms.set(company, form)
  return form
}

/** "Booking.com" is "Booking". */
const DOMAIN_ENDING = /(?<=[\p{L}\p{N}])\.(?:com|net|org|io|ai|co|app|dev|eu|de|at|ch|fr|nl|uk|co\.uk)$/iu

/** Those that two spellings may differ in beyond what makes them one company from the first. */
const MORE_LEGAL_FORMS = new Set(
  'pty pte pvt private mbh ltda kft doo sro llp lp ohg gbr limitada inc ltd llc gmbh'.split(' '),
)

/** The host of a website, without "www."; `null` for none, and for hosts that thousands of companies share. */
export const hostOf = (website: string): string | null => {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#:@]+\.[^\s/?#:@]+)/i.exec(website.trim())?.[1]?.toLowerCase()
  if (host === undefined) return null
  return SHARED_HOSTS.some((shared) => host === shared || host.endsWith(`.${shared}`)) ? null : host
}

const SHARED_HOSTS = [
  'linkedin.com',
  'xing.com',
  'facebook.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'github.com',
  'gitlab.com',
  'glassdoor.com',
  'indeed.com',
  'wikipedia.org',
  'crunchbase.com',
  'greenhouse.io',
  'lever.co',
  'ashbyhq.com',
  'myworkdayjobs.com',
  'smartrecruiters.com',
  'workable.com',
  'personio.com',
  'google.com',
  'linktr.ee',
] as const
