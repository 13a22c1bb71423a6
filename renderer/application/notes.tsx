import type { Application } from '../../shared/model/application'
import { texts } from '../i18n'
import { NotesSection } from './notes-section'
import { submitFields } from './submit'

/** What the user wants to remember of an application. */
export const Notes = ({ application: { id, notes } }: { readonly application: Application }) => (
  <NotesSection
    name={`${id}/notes`}
    placeholder={texts('panel.notes.placeholder')}
    notes={notes}
    submit={(text) => submitFields(id, { notes: text })}
  />
)
