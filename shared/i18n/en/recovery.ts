/** What is said when the data could not be opened as it was, and what had to be mended. */
export const recovery = {
  newer: 'This data was written by a newer Callback',
  newerText:
    'The files in {{folder}} were written by Callback {{version}}. This version, {{own}}, can’t read them without losing what is new in them. They are exactly as they were.',
  newerTextUnknown:
    'The files in {{folder}} were written by a newer Callback. This version, {{own}}, can’t read them without losing what is new in them. They are exactly as they were.',
  newerHint: 'To go on with them, quit and install the newer version again.',
  damaged: 'Your data could not be read whole',
  damagedText: 'A file in {{folder}} is damaged or missing: {{file}}. Nothing has been overwritten.',
  damagedTextUnknown: 'The files in {{folder}} are damaged. Nothing has been overwritten.',
  damagedHint: 'Whatever you choose, the files that are there now are kept beside the new ones.',
  unreachable: 'The data folder could not be used',
  unreachableText: 'Callback can’t read or write in {{folder}} just now ({{code}}). Nothing has been changed.',
  asFarAsRead_one: 'Open what could be read: {{count}} application',
  asFarAsRead_other: 'Open what could be read: {{count}} applications',
  backup: 'Open the backup of {{when}}',
  backupAsCopy: 'Open the backup of {{when}} as a copy',
  tryAgain: 'Try again',
  otherFolder: 'Choose another folder…',
  quit: 'Quit',
  chooseFolder: 'Choose a data folder',
  chooseFolderButton: 'Use this folder',
  unfinishedChange:
    'Callback was stopped in the middle of saving a change. That one change is missing; everything that was saved before is here.',
  setAside: 'A damaged file was set aside as {{aside}}. Everything that it held was read from another file.',
} as const
