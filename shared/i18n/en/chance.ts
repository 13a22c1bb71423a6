/** How likely an answer still is, where a decision is made. */
export const chance = {
  within: '{{howMany}} still answer within two weeks · n = {{n}}',
  nobody: 'nobody who waited so long got an answer within two weeks · n = {{n}}',
  oneIn: 'about 1 in {{of}}',
  inTen: 'about {{tenths}} in 10',
  hardlyAny: 'fewer than 1 in 50',
  nearlyAll: 'nearly all',
} as const
