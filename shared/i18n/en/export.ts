/** Writing applications and their timeline as CSV. */
export const exporting = {
  intro: 'Plain tables that every spreadsheet opens and that Callback takes back without loss.',
  tableTitle: 'What',
  table: { applications: 'Applications', timeline: 'Timeline', both: 'Both' },
  tableHint: {
    applications: 'One row each, all fields',
    timeline: 'One row for each thing that happened',
    both: 'Two files in one folder, to move everything',
  },
  scopeTitle: 'Which',
  scopeAll: 'Everything, archived too',
  scopeHunt: 'The hunt “{{name}}”',
  scopeSelected: 'The selected cards',
  flavourTitle: 'For',
  flavour: { plain: 'Any program', excel: 'Excel' },
  flavourHint: {
    plain: 'Commas and UTF-8, as the standard says',
    excel: 'Opens with a double click: with the separator of your region',
  },
  save: 'Save as…',
  nothing: 'There is nothing to export here yet.',
  done_one: '{{count, number}} row written to {{names}}',
  done_other: '{{count, number}} rows written to {{names}}',
  failed: 'The file could not be written. Choose another folder or make room on the disk, then try again.',
} as const
