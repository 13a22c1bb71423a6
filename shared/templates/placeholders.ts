/** What a template may name in braces, and what the program fills in there. */
export const PLACEHOLDERS = [
  'company',
  'role',
  'interviewer',
  'interviewDate',
  'promisedDate',
  'appliedDate',
  'location',
  'myName',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** What is known of them; one that is empty or absent stays to be seen. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>

const BY_FOLDED_NAME = new Map(PLACEHOLDERS.map((name) => [name.toLowerCase(), name]))

/** The placeholder that a word in braces means, whatever case it is typed in. */
export const placeholderNamed = (name: string): Placeholder | null => BY_FOLDED_NAME.get(name.toLowerCase()) ?? null
