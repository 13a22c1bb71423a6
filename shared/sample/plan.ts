import { addDays, type Day, dayNumber } from '../model/time'
import type { Random } from './random'
import { INTERVIEWED, type Source, type Step, type Story, WITHDRAWN } from './stories'

/** The hunt goes back fourteen weeks. */
export const HUNT_DAYS = 98

/** Days from applying to a no without an interview: median 9, 90th percentile 31. */
const REJECTED_AFTER_DAYS = [1, 2, 3, 5, 6, 8, 9, 9, 12, 15, 21, 31, 31, 36] as const
const YOUNG_COUNT = 12
const GHOSTED_COUNT = 11
const LEFT_OPEN_COUNT = 8

/** The sources of the 45 applications that have no story of their own. */
const OTHER_SOURCES: readonly (readonly [Source, number])[] = [
  ['LinkedIn', 20],
  ['Company site', 12],
  ['Job board', 7],
  ['Recruiter', 3],
  ['Referral', 2],
  ['Event', 1],
]

/** All 58 applications, what happens in each told in days before today. */
export const storiesOf = (random: Random, today: Day): readonly Story[] => {
  const told = [...INTERVIEWED, WITHDRAWN].map((story) => (story.isPinned ? story : onWorkingDays(story, today)))
  const sources = random.shuffled(OTHER_SOURCES.flatMap(([source, count]) => Array<Source>(count).fill(source)))
  const others = [
    ...REJECTED_AFTER_DAYS.map((days) => rejected(random, days, today)),
    ...repeat(YOUNG_COUNT, (index) => unanswered(random, 1 + 2 * index + random.between(0, 1))),
    ...repeat(GHOSTED_COUNT, () => ghosted(random)),
    ...repeat(LEFT_OPEN_COUNT, () => unanswered(random, random.between(31, 70))),
  ]
  return [
    ...told,
    ...others.map(
      (steps, index): Story => ({
        source: sources[index] ?? 'LinkedIn',
        steps,
        isPinned: true,
        people: 0,
      }),
    ),
  ]
}

const repeat = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const applied = (random: Random, daysAgo: number): readonly Step[] =>
  random.isLucky(0.5)
    ? [
        [daysAgo, 'applied'],
        [daysAgo, 'receipt'],
      ]
    : [[daysAgo, 'applied']]

const unanswered = (random: Random, daysAgo: number): readonly Step[] => {
  const steps = applied(random, daysAgo)
  return daysAgo > 9 && random.isLucky(0.3) ? [...steps, [daysAgo - 8, 'mailed']] : steps
}

const ghosted = (random: Random): readonly Step[] => {
  const daysAgo = random.between(46, HUNT_DAYS - 1)
  return [...unanswered(random, daysAgo), [daysAgo - random.between(31, 44), 'ghosted']]
}

const NO_TEXTS = [
  '',
  '',
  'A form letter, but a fast one.',
  'They will keep my papers.',
  'The role was filled.',
] as const

/** On a day on which offices work. */
const rejected = (random: Random, afterDays: number, today: Day): readonly Step[] => {
  let daysAgo = random.between(afterDays + 1, HUNT_DAYS - 4)
  while (isWeekend(addDays(today, afterDays - daysAgo))) daysAgo++
  return [...applied(random, daysAgo), [daysAgo - afterDays, 'no', random.pick(NO_TEXTS)]]
}

/** The beginning, up to six days earlier, that puts the fewest of its days on a weekend. */
const onWorkingDays = (story: Story, today: Day): Story => {
  const moved = repeat(7, (earlier) => story.steps.map(([daysAgo, ...rest]): Step => [daysAgo + earlier, ...rest]))
  const weekends = (steps: readonly Step[]): number =>
    steps.filter(([daysAgo]) => isWeekend(addDays(today, -daysAgo))).length
  const best = moved.reduce((a, b) => (weekends(b) < weekends(a) ? b : a), story.steps)
  return { ...story, steps: best }
}

/** 1970-01-01, day 0, was a Thursday. */
const isWeekend = (day: Day): boolean => (((dayNumber(day) + 3) % 7) + 7) % 7 >= 5
