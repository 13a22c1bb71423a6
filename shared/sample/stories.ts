/** What happens in an application, in the words of this folder. */
export type Event =
  | 'applied'
  | 'receipt'
  | 'invited'
  | 'scheduled'
  | 'held'
  | 'no'
  | 'offer'
  | 'declined'
  | 'withdrawn'
  | 'ghosted'
  | 're-opened'
  | 'mailed'
  | 'called'
  | 'noted'

const SOURCES = ['LinkedIn', 'Company site', 'Job board', 'Recruiter', 'Referral', 'Event'] as const
export type Source = (typeof SOURCES)[number]

export type Step = readonly [daysAgo: number, event: Event, text?: string]

/** One application told in days before today. */
export type Story = {
  readonly source: Source
  readonly steps: readonly Step[]
  /** Whether it is tied to today; otherwise it may begin a few days earlier, so that offices answer on working days. */
  readonly isPinned: boolean
  /** The people met. */
  readonly people: number
}

/** The twelve that reach an interview: two offers, four silences, four plain noes, two live. */
export const INTERVIEWED: readonly Story[] = [
  {
    source: 'Recruiter',
    isPinned: true,
    people: 3,
    steps: [
      [45, 'applied'],
      [38, 'invited', 'The agency forwarded my CV; they want a first call.'],
      [32, 'held', 'Round 1, a call with the recruiter. Friendly, asked mostly about motivation.'],
      [28, 'invited'],
      [24, 'held', 'Round 2, pairing on a small table component. Went well.'],
      [16, 'invited', 'The final is with the whole team.'],
      [11, 'held', 'Final. Presented the offline project; good questions.'],
      [2, 'offer', 'By phone, then in writing. They would like an answer within five days.'],
    ],
  },
  {
    source: 'Referral',
    isPinned: false,
    people: 2,
    steps: [
      [90, 'applied'],
      [85, 'invited'],
      [80, 'held', 'Round 1, hiring manager.'],
      [75, 'invited'],
      [70, 'held', 'Round 2, technical.'],
      [62, 'invited'],
      [57, 'held', 'Final, on site. The role is mostly support work.'],
      [47, 'offer', 'Below what we had talked about.'],
      [43, 'declined', 'Kind people, wrong role. Wrote a friendly letter.'],
    ],
  },
  {
    source: 'LinkedIn',
    isPinned: false,
    people: 2,
    steps: [
      [88, 'applied'],
      [88, 'receipt'],
      [78, 'invited'],
      [72, 'held', 'Round 1, a screen of thirty minutes.'],
      [66, 'invited'],
      [60, 'held', 'Round 2, a case: plan the migration of a form library.'],
      [52, 'invited'],
      [47, 'held', 'Final, panel of four.'],
      [41, 'mailed', 'Asked politely where they stand.'],
      [35, 'no', 'They took someone with more experience of maps, and said so plainly.'],
    ],
  },
  {
    source: 'Company site',
    isPinned: false,
    people: 3,
    steps: [
      [91, 'applied'],
      [91, 'receipt'],
      [88, 'invited'],
      [85, 'held', 'Round 1.'],
      [76, 'invited'],
      [71, 'held', 'Round 2, live coding. Two bugs, both found.'],
      [60, 'invited'],
      [52, 'held', 'Final with two founders. "You will hear from us by Friday."'],
      [44, 'mailed', 'Follow-up, no answer.'],
      [37, 'called', 'Left a message.'],
      [20, 'ghosted'],
    ],
  },
  {
    source: 'Job board',
    isPinned: false,
    people: 1,
    steps: [
      [84, 'applied'],
      [77, 'invited'],
      [71, 'held', 'Round 1.'],
      [63, 'invited'],
      [57, 'held', 'Round 2. They have a hiring freeze "that will be over soon".'],
      [50, 'mailed'],
      [16, 'no', 'An answer after all, with an apology for the wait.'],
    ],
  },
  {
    source: 'Referral',
    isPinned: true,
    people: 2,
    steps: [
      [40, 'applied'],
      [35, 'invited'],
      [29, 'held', 'Round 1, over lunch with the team.'],
      [19, 'invited'],
      [13, 'held', 'Round 2. They said they would call on the following Thursday at 15:00.'],
      [8, 'noted', 'The call they had promised for 15:00 didn’t come.'],
    ],
  },
  {
    source: 'Recruiter',
    isPinned: true,
    people: 2,
    steps: [
      [24, 'applied'],
      [19, 'invited'],
      [13, 'held', 'Round 1, a phone screen.'],
      [6, 'invited'],
      [1, 'held', 'Round 2, technical, with two engineers. The thank-you note is still to be written.'],
    ],
  },
  {
    source: 'LinkedIn',
    isPinned: false,
    people: 1,
    steps: [
      [66, 'applied'],
      [58, 'invited'],
      [54, 'held', 'Round 1. Pleasant, but they need somebody on site.'],
      [52, 'no', 'A clear no after two days, with the reason. Worth applying there again.'],
    ],
  },
  {
    source: 'Recruiter',
    isPinned: false,
    people: 1,
    steps: [
      [50, 'applied'],
      [47, 'invited'],
      [43, 'held', 'Round 1.'],
      [40, 'no', 'They chose an internal candidate.'],
    ],
  },
  {
    source: 'LinkedIn',
    isPinned: false,
    people: 1,
    steps: [
      [52, 'applied'],
      [52, 'receipt'],
      [43, 'invited'],
      [34, 'held', 'Round 1, video call. No word on next steps.'],
      [27, 'mailed'],
      [20, 'called', 'Left a message.'],
    ],
  },
  {
    source: 'Job board',
    isPinned: true,
    people: 1,
    steps: [
      [58, 'applied'],
      [26, 'ghosted'],
      [20, 're-opened', 'An invitation after 38 days; the person in charge had been ill.'],
      [7, 'held', 'Round 1. They want to decide within a week.'],
    ],
  },
  {
    source: 'Event',
    isPinned: true,
    people: 1,
    steps: [
      [12, 'applied'],
      [4, 'scheduled', 'Round 1 is tomorrow at 14:00, by video.'],
    ],
  },
]

/** The one that the applicant called off. */
export const WITHDRAWN: Story = {
  source: 'LinkedIn',
  isPinned: false,
  people: 0,
  steps: [
    [36, 'applied'],
    [20, 'withdrawn', 'The role turned out to need two weeks of travel each month.'],
  ],
}
