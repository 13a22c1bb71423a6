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
  damagedTextUnknown: 'Files in {{folder}} are damaged or missing. Nothing has been overwritten.',
  countedWhen_one: '{{count}} change had been saved, on {{when}}. What is missing of it is said beside each choice.',
  countedWhen_other:
    '{{count}} changes had been saved since the first start, the newest on {{when}}. How many of them are missing is said beside each choice.',
  counted_one: '{{count}} change had been saved. What is missing of it is said beside each choice.',
  counted_other:
    '{{count}} changes had been saved since the first start. How many of them are missing is said beside each choice.',
  notCounted:
    'An older Callback, which kept no count, wrote these files: more changes may be missing than is said beside a choice.',
  choiceGone: 'What you chose is no longer there. Below is what can be had now.',
  damagedHint: 'Whatever you choose, the files that are there now are kept beside the new ones.',
  unreachable: 'The data folder could not be used',
  unreachableText: 'Callback can’t read or write in {{folder}} just now ({{code}}). Nothing has been changed.',
  folder: {
    file: '{{folder}} is a file, so Callback can’t keep its data in it ({{code}}). The file has not been touched.',
    fileHint: 'Move or rename that file and try again, or choose another folder.',
    link: '{{folder}} is a link to a place that isn’t there ({{code}}). Nothing has been changed.',
    linkHint: 'If it leads to another disk, connect that disk and try again, or choose another folder.',
    lock: 'Callback could not reserve {{folder}} for itself ({{code}}), so two of them could write into it at once. Nothing has been changed.',
    lockHint:
      'If another Callback has it open, also one on another computer, close that one. Else remove SingletonLock from the folder, then try again.',
    other: 'Callback can’t look into {{folder}}, or can’t make it ({{code}}). Nothing has been changed.',
    otherHint: 'Check the folder and who may use it, then try again, or choose another folder.',
    readOnly: 'The data folder {{folder}} can only be read. You can look at everything; changes can’t be saved.',
    full: 'The disk that holds {{folder}} is full. You can look at everything; to save changes, make room and start Callback again.',
    browser:
      'The folder “browser” in {{folder}} can’t be written. Your applications are saved as always; how the window is laid out may be forgotten.',
    logs: 'The folder “logs” in {{folder}} can’t be written, so no log is kept. Your applications are saved as always.',
  },
  offer: '{{what}}: {{applications}}, of {{when}}; {{missing}}',
  asFarAsRead: 'Open what could be read',
  otherSnapshot: 'Open the state before it',
  onward: 'Open the backup of {{when}} and what was saved after it',
  backup: 'Open a backup',
  beginAnew: 'Begin anew, with nothing in it',
  applications_one: '{{count}} application',
  applications_other: '{{count}} applications',
  missing_one: '{{count}} change is missing',
  missing_other: '{{count}} changes are missing',
  missingNone: 'no change is missing',
  missingAtLeast_one: 'at least {{count}} change is missing',
  missingAtLeast_other: 'at least {{count}} changes are missing',
  missingUnknown: 'changes may be missing',
  backupAsCopy: 'Open the backup of {{when}} as a copy',
  tryAgain: 'Try again',
  otherFolder: 'Choose another folder…',
  quit: 'Quit',
  chooseFolder: 'Choose a data folder',
  chooseFolderButton: 'Use this folder',
  unfinishedChange:
    'Callback was stopped in the middle of saving a change. What had not been saved yet was left out; every change that was saved is here.',
  setAside: 'A damaged file was set aside as {{aside}}. Everything that it held was read from another file.',
} as const
