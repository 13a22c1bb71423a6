import type { Random } from './random'

const ABOUT = [
  '{company} has grown from a back room with two desks to a team of about eighty, and most of our customers still come because another customer told them to.',
  'We build tools for people who do their work with muddy boots, full hands or both, and who have no patience for a screen that makes them wait.',
  'Our product is used every working day by several thousand people, nearly all of whom you could ring up and ask what they think of it.',
  'We are independent, profitable since our fourth year, and in no hurry to be sold to anybody.',
  'Half of the company works from our building by the canal, half from spare rooms, libraries and one houseboat.',
  'You would join a group of seven: four engineers, a designer, a researcher and a product lead who used to be a customer.',
  'The team looks after its own releases and puts something in front of users on most days of the week.',
  'Last year we rewrote the oldest part of the product in small steps, without a freeze, and we are rather proud of how dull that was.',
] as const

const WORK = [
  'Take features from a conversation with a user to something that is live, measured and documented.',
  'Work on the web client, written in TypeScript and React, and on the small services directly behind it.',
  'Keep the interface fast on the four-year-old laptops that most of our customers own.',
  'Pair with our designer on a component library that is used by three products and disliked by none of them.',
  'Write tests that describe what a person sees rather than how the code is arranged inside.',
  'Review the work of others with care, and expect the same care for your own.',
  'Join the support rota for one afternoon in a month; it is the best source of ideas that we have.',
  'Help us to move the last of our forms to the new validation layer, and delete the old one with ceremony.',
  'Make screens work with a keyboard and a screen reader from the first day instead of the last.',
  'Look after our build: it takes four minutes, and we would like it to take two.',
  'Explain trade-offs in plain words to people who don’t write code, and write them down for those who come later.',
  'Find out why a chart with forty thousand points stutters, and then make it not do that.',
  'Take part in planning every second week, where anybody may say that a thing should not be built.',
  'Represent the front end in discussions about our public interfaces, so that they stay pleasant to call.',
] as const

const WANTED = [
  'You have built and looked after web applications for some years and have seen what becomes of early decisions.',
  'You know TypeScript well enough to use less of it, and can tell when a type has stopped helping.',
  'You are at home in the browser’s own tools and reach for a profile before you reach for a guess.',
  'You write clearly. Most of what we decide is decided in writing, and so is most of what we forget.',
  'You have worked with a design system, or have missed one badly enough to want it.',
  'Experience with maps, offline storage or large tables would be welcome and is not a condition.',
  'A degree is not needed. Tell us what you made, what went wrong with it, and what you did then.',
  'You ask questions early and are content to be the one who doesn’t know yet.',
  'You can read a database query without fear and a stack trace without hurry.',
  'English is our working language; you will hear several others at lunch.',
  'If you meet most of this and not all of it, please apply: the list was written by a committee.',
  'You like finishing things, including the last tenth that nobody sees.',
] as const

const TERMS = [
  'The salary depends on experience and lies within the published range; everybody on the same level is paid the same.',
  'Thirty days of holiday, and a calendar in which they are really taken.',
  'A four-day week at four fifths of the salary is possible in every role, this one included.',
  'A budget for learning that you spend without asking, and a week in the year to use it in.',
  'We pay for a desk, a chair and a screen at home, and for the train when you visit.',
  'Parental leave of twenty weeks on full pay, whichever parent you are.',
  'A pension contribution of six per cent from the first month.',
  'A laptop with the operating system that you prefer, and nobody who watches what you do on it.',
  'The process has three steps: a call of half an hour, a paired session on a small real problem, and a visit to the team.',
  'There is no take-home task. We know what your evenings are for.',
  'We aim to answer every application within two weeks, and every interview within five working days.',
  'Please send a CV and a few lines on why this role. We read both, and no machine reads them first.',
  'Tell us if we can make any step easier for you, for whatever reason; we don’t need to know which.',
  'Applications from people who are rarely seen in our trade are especially welcome.',
] as const

/** A posting of 3,000 characters and more, composed from varied sentences: as long as real ones are. */
export const postingOf = (random: Random, company: string, role: string, location: string): string => {
  const some = (from: readonly string[], atLeast: number): readonly string[] =>
    random.shuffled(from).slice(0, random.between(atLeast, from.length))
  const listed = (from: readonly string[]): string => from.map((line) => `- ${line}`).join('\n')
  return [
    `${role} at ${company}, ${location}`,
    some(ABOUT, 6).join(' '),
    `What you will do as ${role}`,
    listed(some(WORK, 11)),
    'What we are looking for',
    listed(some(WANTED, 10)),
    'What we offer, and how we hire',
    listed(some(TERMS, 11)),
  ]
    .join('\n\n')
    .replaceAll('{company}', company)
}
