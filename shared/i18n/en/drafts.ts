/** What was typed and not finished. */
export const drafts = {
  kept: 'Draft kept',
  unwritten: 'Not on the disk yet: the disk doesn’t take it. It stays here until the app is closed.',
  discard: 'Discard',
  chip: 'Draft',
  letter: 'Letter: {{template}}',
  lost: {
    notice_one: 'Something you had typed belongs to what is no longer there.',
    notice_other: '{{count}} texts you had typed belong to what is no longer there.',
    show: 'Show',
    title: 'Typed, but without a place',
    hint: 'What these were for was deleted, dealt with or taken back. Copy what you still need. An undo that brings their place back brings them back, too.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it with the keyboard.',
    discard: 'Discard',
    none: 'Nothing is left here.',
  },
}
