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
} as const
