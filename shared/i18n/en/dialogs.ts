/** What the main process says by itself: native dialogs and the recovery window. */
export const dialogs = {
  errorTitle: 'Something went wrong in Callback',
  errorDetail:
    'Every change you saw was saved before it was shown; nothing of it is lost. You can go on, or quit and start Callback again.\n\n{{message}}',
  errorGoOn: 'Go on',
  errorQuit: 'Quit',
  chooseTables: 'Choose tables to import',
  saveTable: 'Save the table',
  tables: 'Tables',
  allFiles: 'All files',
  chooseFolder: 'Choose a data folder',
  chooseFolderButton: 'Use this folder',
  recovery: {
    title: 'Your data could not be opened',
    newer: 'This data was written by a newer Callback',
    newerText:
      'The files in {{folder}} were written by Callback {{version}}. This older version can’t read them without losing what is new in them, so it has left them exactly as they are.',
    newerTextUnknown:
      'The files in {{folder}} were written by a newer version of Callback. This older version can’t read them without losing what is new in them, so it has left them exactly as they are.',
    newerHint: 'To go on with them, install the newer version again.',
    damaged: 'Your data could not be read',
    damagedText: 'The files in {{folder}} are damaged. Nothing was overwritten; the originals have been kept.',
    unreachable: 'The data folder could not be opened',
    unreachableText: 'Callback can’t read or write in {{folder}}: {{message}}',
    openBackup: 'Open the newest backup as a copy',
    openBackupOf: 'Open the backup of {{when}} as a copy',
    otherFolder: 'Choose another folder…',
    showFolder: 'Show the folder',
    tryAgain: 'Try again',
    quit: 'Quit',
  },
} as const
