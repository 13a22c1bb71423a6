import type { Application } from '../../../shared/model/application'
import { submitFields } from '../../state/submit'
import { texts } from '../../ui/i18n'
import { NotesSection } from './notes-section'

/** What the user wants to remember of an application. */
export const Notes = ({ application: { id, notes } }: { readonly application: Application }) => (
  <NotesSection
    name={`${id}/notes`}
    placeholder={texts('panel.notes.placeholder')}
    notes={notes}
    submit={(text) => submitFields(id, { notes: text })}
  />
)
