import { fieldsOf, headerKeys, type Preset } from './preset'

/** A card's id alone may stand on several boards; `lastMovedAt` is no day of a reply, so nobody needs it. */
export const HUNTR: Preset = {
  name: 'huntr',
  required: headerKeys('id,title,boardId,listName,companyName'),
  forbidden: [],
  fields: fieldsOf({
    id: 'externalId',
    createdAt: 'addedAt',
    title: 'role',
    salary: 'salary',
    location: 'location',
    url: 'url',
    rootDomain: 'source',
    htmlDescription: 'posting',
    deadline: 'deadline',
    listName: 'stage',
    companyName: 'company',
  }),
  isUtc: true,
  blank: { kind: 'saved', outcome: null },
}
