import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seal } from '../../electron/persistence/seal'
import { firstDocument, type PipelineDocument } from '../../shared/document/document'
import { NO_TEXTS } from '../../shared/fields/lists'
import type { Application } from '../../shared/model/application'
import type { Company } from '../../shared/model/company'
import type { Contact } from '../../shared/model/contact'
import { ranksBetween } from '../../shared/model/rank'
import type { LongText } from '../../shared/model/text'
import { addDays } from '../../shared/model/time'
import type { TimelineEntry } from '../../shared/model/timeline-entry'

const CREATED_AT = '2026-01-05T09:00:00.000Z'
const STAGE_IDS = ['wishlist', 'applied', 'screening', 'interviewing', 'offer', 'closed']
const SENTENCE = 'You will own a service from its first sketch to its last alert, together with four colleagues. '
const CONTACTS_EACH = 3

/** A pipeline of `count` applications as a thorough hunter keeps it: postings of 2–8 KB, 8–15 entries, 3 contacts each. */
export const realisticDocument = (count: number): { document: PipelineDocument; texts: Map<string, string> } => {
  const first = firstDocument(CREATED_AT, 'Europe/Vienna', '0.1.0')
  const texts = new Map<string, string>()
  const application: Application[] = []
  const entry: TimelineEntry[] = []
  const contact: Contact[] = []
  const ranks = ranksBetween(null, null, count)
  const company = Array.from(
    { length: Math.ceil(count / 2) },
    (_, index): Company => ({
      id: idOf('company', index),
      name: `Harbour & Finch ${index}`,
      website: `https://example.org/${index}`,
      notes: { inline: 'Met them at the spring fair.' },
      createdAt: CREATED_AT,
    }),
  )
  for (let index = 0; index < count; index++) {
    const id = idOf('application', index)
    const companyId = idOf('company', index >> 1)
    const people = Array.from({ length: CONTACTS_EACH }, (_, place) =>
      personOf(index * CONTACTS_EACH + place, companyId),
    )
    contact.push(...people)
    entry.push(...Array.from({ length: 8 + (index % 8) }, (_, place) => entryOf(id, place)))
    application.push(applicationOf(index, companyId, people, keptText(texts, index), ranks[index] ?? ''))
  }
  return { document: { ...first, records: { ...first.records, company, contact, application, entry } }, texts }
}

/** Lays the document into a folder as the program itself would have. */
export const layOut = (folder: string, document: PipelineDocument, texts: ReadonlyMap<string, string>): void => {
  mkdirSync(join(folder, 'texts'), { recursive: true })
  writeFileSync(join(folder, 'pipeline-a.json'), seal(document))
  for (const [sha256, text] of texts) writeFileSync(join(folder, 'texts', sha256), text)
}

const idOf = (kind: string, index: number): string => `0192f3a1-${kind}-${String(index).padStart(12, '0')}`

const keptText = (texts: Map<string, string>, index: number): LongText => {
  const text = `Posting ${index}. ${SENTENCE.repeat(21 + (index % 60))}`
  const sha256 = createHash('sha256').update(text).digest('hex')
  texts.set(sha256, text)
  return { sha256, length: text.length, beginning: text.slice(0, 200) }
}

const personOf = (index: number, companyId: string): Contact => ({
  id: idOf('contact', index),
  name: `Robin Example ${index}`,
  companyId,
  title: 'Engineering manager',
  email: `robin.${index}@example.org`,
  phone: '+1 555 0100',
  url: '',
  notes: { inline: 'Prefers a call before noon.' },
  createdAt: CREATED_AT,
})

const entryOf = (applicationId: string, place: number): TimelineEntry => ({
  id: `${applicationId}-${place}`,
  applicationId,
  kind: place === 0 ? 'added' : place === 1 ? 'applied' : 'note',
  at: { day: addDays('2026-01-05', place), time: '10:30', zone: 'Europe/Vienna' },
  recordedAt: CREATED_AT,
  known: 'observed',
  text: { inline: place < 2 ? '' : 'They said that the team would decide by the end of next week.' },
})

const applicationOf = (
  index: number,
  companyId: string,
  people: readonly Contact[],
  posting: LongText,
  rank: string,
): Application => {
  const stageId = STAGE_IDS[index % STAGE_IDS.length] ?? 'applied'
  return {
    id: idOf('application', index),
    huntId: 'first-hunt',
    companyId,
    agencyId: null,
    role: 'Senior platform engineer',
    url: `https://example.org/jobs/${index}`,
    ...NO_TEXTS,
    location: 'Vienna',
    workMode: 'hybrid',
    employmentType: 'full-time',
    salary: { min: 60_000, max: 80_000, currency: 'EUR', period: 'year' },
    desiredSalary: null,
    source: 'a friend',
    tags: ['platform', 'remote'],
    excitement: 4,
    deadline: null,
    posting,
    cvVersion: 'June',
    attachments: [],
    contacts: people.map(({ id }) => ({ contactId: id, role: 'recruiter' })),
    notes: { inline: 'Ask about the on-call rota and about parental leave.' },
    stageId,
    rank,
    outcome: stageId === 'closed' ? 'rejected' : null,
    archivedAt: null,
    isProtocolOff: false,
    pace: null,
    externalId: '',
    createdAt: CREATED_AT,
  }
}
