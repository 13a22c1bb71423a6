/** What a hunt without applications shows instead of its columns. */
export const welcome = {
  title: 'Welcome to Callback',
  titleHunt: 'A fresh board for “{{name}}”',
  titleArchived: 'The board of “{{name}}” is clear',
  what: 'Callback keeps every application in its place, and remembers who answered, when, and how long it has been quiet.',
  local: 'Everything stays on this computer: no account, no network.',
  ways: 'Three ways to begin',
  add: 'Add an application',
  addHint: 'Company and role are enough to start with.',
  import: 'Import a spreadsheet',
  importHint: 'Your own table, Huntr, Teal, LinkedIn and others. You see everything before it is added.',
  sample: 'Look round first',
  sampleHint: 'A sample hunt, all of it invented. One click removes it.',
  dropHint: 'You can also drop a CSV file anywhere on this window.',
} as const
