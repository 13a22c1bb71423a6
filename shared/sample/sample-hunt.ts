import { addCompany, companyNamed } from '../commands/companies'
import type { CommandContext } from '../commands/define-command'
import { NO_TEXTS } from '../fields/lists'
import type { Application } from '../model/application'
import type { ContactRole } from '../model/contact'
import type { Id } from '../model/id'
import { ranksBetween } from '../model/rank'
import { NO_TEXT } from '../model/text'
import { addDays, type Day, dayOf } from '../model/time'
import type { Transaction } from '../records/transaction'
import { CV_VERSIONS, JOBS, LOCATIONS, NOTES } from './jobs'
import { AGENCIES, COMPANIES, PEOPLE } from './names'
import { HUNT_DAYS, storiesOf } from './plan'
import { postingOf } from './posting'
import { Random } from './random'
import type { Story } from './stories'
import { EventWriter } from './write-events'
import { writeProtocol } from './write-protocol'

const SEED = 58_2026

/** Saved cards: days since each was added, and its deadline in days from today. */
const SAVED: readonly (readonly [addedDaysAgo: number, deadlineInDays: number | null])[] = [
  [1, 2],
  [2, null],
  [4, 9],
  [6, null],
  [10, 16],
  [15, null],
]

/** Of the interviewed ones, which company is applied to a second time, and by which of the young applications. */
const KNOWN_COMPANY = { first: 7, second: 31 } as const

/** Writes the sample hunt: the same each time but for its dates, which are relative to today. */
export const sampleHuntOf = (tx: Transaction, context: CommandContext): void => {
  const today = dayOf(context.now, context.zone)
  const huntId = context.newId()
  tx.put('hunt', {
    id: huntId,
    name: 'Sample hunt',
    startedOn: addDays(today, 1 - HUNT_DAYS),
    endedOn: null,
    isSample: true,
    createdAt: context.now,
  })
  new SampleWriter(tx, context, huntId, today).write()
}

class SampleWriter {
  readonly #tx: Transaction
  readonly #context: CommandContext
  readonly #huntId: Id
  readonly #today: Day
  readonly #random = new Random(SEED)
  readonly #applications: Application[] = []
  readonly #companies: string[]
  readonly #people: string[]

  constructor(tx: Transaction, context: CommandContext, huntId: Id, today: Day) {
    this.#tx = tx
    this.#context = context
    this.#huntId = huntId
    this.#today = today
    this.#companies = this.#random.shuffled(COMPANIES)
    this.#people = this.#random.shuffled(PEOPLE)
  }

  write(): void {
    for (const [index, story] of storiesOf(this.#random, this.#today).entries()) this.#writeStory(story, index)
    for (const [addedDaysAgo, deadlineInDays] of SAVED) {
      const deadline = deadlineInDays === null ? null : addDays(this.#today, deadlineInDays)
      const story: Story = { source: 'LinkedIn', steps: [], isPinned: true, people: 0 }
      this.#writeApplication(story, this.#nextCompany(), addedDaysAgo, deadline)
    }
    this.#rank()
    writeProtocol(this.#tx, this.#applications, this.#today, this.#context)
  }

  #writeStory(story: Story, index: number): void {
    const appliedDaysAgo = story.steps[0]?.[0] ?? 0
    const earlier = story.source === 'Recruiter' ? 0 : this.#random.between(0, 3)
    const again = index === KNOWN_COMPANY.second ? this.#applications[KNOWN_COMPANY.first] : undefined
    const companyId = again?.companyId ?? this.#nextCompany()
    this.#writeApplication(story, companyId, Math.min(appliedDaysAgo + earlier, HUNT_DAYS - 1), null)
  }

  #nextCompany(): Id {
    const name = this.#companies.pop()
    if (name === undefined) throw new Error('the sample has fewer company names than applications')
    return addCompany(this.#tx, name, this.#context)
  }

  #writeApplication(story: Story, companyId: Id, addedDaysAgo: number, deadline: Day | null): void {
    const random = this.#random
    const id = this.#context.newId()
    const [role, low, high, tags] = random.pick(JOBS)
    const location = random.pick(LOCATIONS)
    const hasApplied = story.steps.length > 0
    const isLiked = story.people > 0 || !hasApplied
    const agency = story.source === 'Recruiter' ? random.pick(AGENCIES) : null
    const isDirect = hasApplied && addedDaysAgo === story.steps[0]?.[0]
    const writer = new EventWriter(this.#tx, this.#context, random, this.#today, id, isDirect ? 'applied' : 'saved')
    const ending = writer.write(addedDaysAgo, story.steps)
    const hasPosting = isLiked || random.isLucky(0.1)
    const companyName = this.#tx.get('company', companyId)?.name ?? ''
    this.#applications.push({
      id,
      huntId: this.#huntId,
      companyId,
      agencyId: agency === null ? null : companyNamed(this.#tx, agency, this.#context),
      role,
      ...NO_TEXTS,
      url: `https://jobs.example.com/${random.between(10_000, 99_999)}`,
      location,
      workMode: location.startsWith('Remote') ? 'remote' : random.pick(['hybrid', 'hybrid', 'onsite', 'remote']),
      employmentType: random.isLucky(0.9) ? 'full-time' : 'contract',
      salary: random.isLucky(0.6) ? { min: low * 1000, max: high * 1000, currency: 'EUR', period: 'year' } : null,
      desiredSalary: story.people > 0 ? { min: (low + 6) * 1000, max: null, currency: 'EUR', period: 'year' } : null,
      source: story.source,
      tags: [...tags, ...(random.isLucky(0.15) ? ['four-day week'] : [])],
      excitement: isLiked ? random.between(3, 5) : random.isLucky(0.8) ? random.between(1, 3) : null,
      deadline,
      posting: this.#context.keepText(hasPosting ? postingOf(random, companyName, role, location) : ''),
      cvVersion: hasApplied ? random.pick(CV_VERSIONS) : '',
      letterVersion: hasApplied && random.isLucky(0.4) ? 'Letter A' : '',
      attachments: [],
      contacts: this.#contactsOf(story, companyId, companyName, agency, ending.createdAt),
      notes: this.#context.keepText(isLiked || random.isLucky(0.15) ? random.pick(NOTES) : ''),
      rank: '',
      archivedAt: null,
      isProtocolOff: false,
      pace: null,
      externalId: '',
      ...ending,
    })
  }

  #contactsOf(
    story: Story,
    companyId: Id,
    companyName: string,
    agency: string | null,
    createdAt: string,
  ): { contactId: Id; role: ContactRole }[] {
    const roles = rolesOf(story, agency !== null)
    return roles.map((role) => {
      const name = this.#people.pop() ?? ''
      const contactId = this.#context.newId()
      const at = role === 'agency' && agency !== null ? agency : companyName
      const host = at.toLowerCase().replace(/[^a-z]+/g, '-')
      this.#tx.put('contact', {
        id: contactId,
        name,
        companyId: role === 'agency' && agency !== null ? companyNamed(this.#tx, agency, this.#context) : companyId,
        title: TITLES[role],
        email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${host}.example.${this.#random.pick(['com', 'org', 'net'])}`,
        phone: this.#random.isLucky(0.6) ? `+1 555 01${this.#random.between(10, 99)}` : '',
        url: '',
        notes: NO_TEXT,
        createdAt,
      })
      return { contactId, role }
    })
  }

  /** Newest on top in every column. */
  #rank(): void {
    const newestFirst = [...this.#applications].sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
    const ranks = ranksBetween(null, null, newestFirst.length)
    for (const [index, card] of newestFirst.entries())
      this.#tx.put('application', { ...card, rank: ranks[index] ?? '' })
  }
}

const TITLES: Readonly<Record<ContactRole, string>> = {
  recruiter: 'Talent partner',
  agency: 'Consultant',
  interviewer: 'Senior engineer',
  'hiring-manager': 'Engineering manager',
  referrer: 'Former colleague',
  other: '',
}

/** The people met: who brought it about first, then who decides, then who asked. */
const rolesOf = ({ source, people }: Story, hasAgency: boolean): readonly ContactRole[] => {
  if (people === 0) return []
  const first = hasAgency ? 'agency' : source === 'Referral' ? 'referrer' : 'recruiter'
  return ([first, 'hiring-manager', 'interviewer'] as const).slice(0, people)
}
