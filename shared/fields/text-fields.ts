import { defineTextFields } from './text-field'

/** The fields that are one line of text, in the order in which they are offered; all else follows from this list. */
export const TEXT_FIELDS = defineTextFields({
  location: {
    section: 'job',
    csv: {
      header: 'Location',
      aliases: 'location,city,place,where,company location,office location,ort,standort,lieu',
    },
    column: { widthPx: 140, isShownFirst: true },
    search: { name: 'location', synonyms: [] },
    isIdentity: false,
    isGroupable: false,
  },
  /** What the employer calls the job: people get called about "job R-10442". */
  referenceNumber: {
    section: 'job',
    csv: {
      header: 'Reference number',
      aliases:
        'reference number,reference no,reference,ref number,ref no,ref,requisition id,requisition number,requisition,req id,req number,job id,job number,job reference,kennziffer,referenznummer',
    },
    column: { widthPx: 150, isShownFirst: false },
    search: { name: 'ref', synonyms: ['reference'] },
    isIdentity: true,
    isGroupable: false,
  },
  cvVersion: {
    section: 'papers',
    csv: { header: 'CV version', aliases: 'cv version,cv,resume,resume version,resume name,lebenslauf' },
    column: { widthPx: 130, isShownFirst: false },
    search: null,
    isIdentity: false,
    isGroupable: true,
  },
  letterVersion: {
    section: 'papers',
    csv: { header: 'Letter version', aliases: 'letter version,cover letter,cover letter version,anschreiben' },
    column: { widthPx: 140, isShownFirst: false },
    search: null,
    isIdentity: false,
    isGroupable: false,
  },
})
