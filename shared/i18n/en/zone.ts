/** Which time zone the app goes by, where the system names none that can be read. */
export const zone = {
  named: 'Your system names its time zone as “{{tz}}”. Callback takes it for {{zone}}.',
  unknown: 'Your system names its time zone as “{{tz}}”, which says nothing to Callback.',
  unnamed: 'Your system names no time zone.',
  computer: 'It goes by {{zone}}, as this computer is set.',
  last: 'It goes by {{zone}}, as when it was last open.',
  none: 'It goes by UTC, so times and days may be off.',
  mend: 'If that is wrong, set the time zone of the system and start Callback again.',
} as const
