/** How likely an answer still is, where a decision is made: the sentence; its range and n stand behind it. */
export const chance = {
  within: '{{howMany}} still answer within two weeks, {{good}} with an invitation',
  none: 'answers: none in two weeks, of at least {{watched}} watched on each day',
  about: 'about {{howMany}}',
  oneIn: '1 in {{of}}',
  inTen: '{{tenths}} in 10',
  hardlyAny: 'fewer than 1 in 50',
  nearlyAll: 'nearly all',
  noGood: 'none so far',
} as const
