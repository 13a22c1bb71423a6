/** What `npm run report` says. */
export const reportCommand = {
  help: `Writes the numbers of every report as CSV files, without opening a window.

  npm run report -- --out FOLDER [options]

  --out FOLDER     where to write; made if it isn't there, older files of the same names are replaced
  --from DAY       only what lies on or after this day (YYYY-MM-DD)
  --to DAY         only what lies on or before this day
  --hunt NAME      only this hunt; without it all hunts (the sample hunt only where there is no other)
  --data FOLDER    where the app keeps its data; without it its usual folder, or CALLBACK_USER_DATA
  --recruiters     people in the silence ledger too
  --excel          for a double click in Excel: a byte-order mark and your region's separators
  --help           this text

The period means the day of applying for diagnosis, funnel, interview to offer and flow, the first day of a wait or a
stay for chances, times and the ledger, and the day on which things happened for activity and the work-search record.
Weeks begin on Mondays.

The data is only looked at: nothing in its folder is written or locked, so it may be run while the app is open.

Exit codes: 0 written, 2 the options can't be followed, 3 the data can't be read, 4 the files can't be written.`,
  seeHelp: 'See npm run report -- --help',
  noOut: 'Say where to write: --out FOLDER',
  badDay: '{{option}} wants a day like 2026-03-31, not "{{value}}".',
  turnedRound: '--from {{from}} lies after --to {{to}}.',
  noFolder: 'There is no folder {{folder}}.',
  notAFolder: '{{folder}} is a file, not a data folder.',
  noPipeline: 'There is no data of Callback in {{folder}}. Start the app once, or name another folder with --data.',
  newer:
    'The data in {{folder}} has form {{schemaVersion}}, which is newer than this version can read. Update Callback.',
  newerBy:
    'The data in {{folder}} was written by Callback {{appVersion}} in form {{schemaVersion}}, which is newer than this version can read. Update Callback.',
  damaged: 'The data in {{folder}} is damaged. Start Callback: it offers what can be restored.',
  damagedFile: '{{file}} in {{folder}} is damaged. Start Callback: it offers what can be restored.',
  gapBy: 'Something is missing before {{file}} in {{folder}}. Start Callback: it offers what can be restored.',
  unreadable: '{{path}} can’t be read ({{code}}).',
  fallenBack: '{{file}} is damaged; the other snapshot and the journal hold everything.',
  unknownHunt: 'There is no hunt "{{name}}". There are:',
  noHunts: 'There is no hunt yet.',
  outInData: '{{out}} lies in the data folder, where nothing is to be written. Choose another one.',
  notWritten: '{{out}} can’t be written ({{code}}).',
  written_one: '{{count, number}} file written to {{out}}',
  written_other: '{{count, number}} files written to {{out}}',
  line: '{{file}}  {{n}}',
} as const
