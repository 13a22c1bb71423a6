import type { ContactRole } from '../../shared/model/contact'
import type { Id } from '../../shared/model/id'
import { send } from '../state/send'

/** Gives somebody who is known another part in an application. */
export const givePart = (applicationId: Id, contactId: Id, role: ContactRole): void =>
  void send({ type: 'contact/link', payload: { applicationId, contactId, role, newContact: null } })
