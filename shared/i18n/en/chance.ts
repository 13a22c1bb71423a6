/** How likely an answer still is, where a decision is made. */
export const chance = {
  within: '{{howMany}} still answer within two weeks, {{good}} with good news · n = {{n}}',
  none: 'none in two weeks, of at least {{watched}} watched on each day · n = {{n}}',
  oneIn: 'about 1 in {{of}}',
  inTen: 'about {{tenths}} in 10',
  hardlyAny: 'fewer than 1 in 50',
  nearlyAll: 'nearly all',
  noGood: 'none',
} as const
