/** A role with the yearly pay that its posting names, in thousands. */
export type Job = readonly [role: string, low: number, high: number, tags: readonly string[]]

export const JOBS: readonly [Job, ...Job[]] = [
  ['Frontend Engineer', 58, 74, ['frontend', 'react']],
  ['Senior Frontend Engineer', 70, 88, ['frontend', 'senior']],
  ['Full-Stack Developer', 60, 78, ['full-stack']],
  ['Product Engineer', 64, 82, ['full-stack', 'product']],
  ['UI Engineer, Design Systems', 66, 84, ['frontend', 'design-system']],
  ['Software Engineer, Web Platform', 68, 90, ['frontend', 'platform']],
  ['TypeScript Developer', 56, 72, ['full-stack']],
  ['Accessibility Engineer', 62, 80, ['frontend', 'a11y']],
  ['Senior Software Engineer', 74, 95, ['senior']],
  ['Desktop App Engineer', 65, 83, ['desktop']],
  ['Developer Experience Engineer', 68, 86, ['platform']],
  ['Frontend Lead', 80, 102, ['frontend', 'lead']],
]

export const LOCATIONS = [
  'Berlin',
  'Hamburg',
  'Leeds',
  'Amsterdam',
  'Vienna',
  'Dublin',
  'Toronto',
  'Remote, Europe',
] as const

export const CV_VERSIONS = ['CV 2 – general', 'CV 3 – frontend', 'CV 4 – product'] as const

export const NOTES = [
  '**Why them:** a small team that ships every week, and a product I would use myself.\n\n- Ask who looks after the on-call rota\n- Ask what happened to the person before',
  'The posting asks for *five years*; I have four and a half. Applied anyway.',
  'Good fit on paper:\n\n1. TypeScript throughout\n2. accessibility named as a goal\n3. four days a week possible',
  'Read their engineering notes before any call. The one about **offline first** is worth quoting.',
  'Office days are Tuesday and Thursday. The train takes 50 minutes, which is fine twice a week.',
  'Salary is named in the posting, which is a good sign. Their range begins where I would end, so ask for the middle.',
] as const
