import type { Id } from '../../../shared/model/id'
import type { TemplateName } from '../../../shared/model/template'
import { logSent } from '../../acts/step-acts'
import { LetterEditor } from '../../parts/steps/letter-editor'

type Props = { readonly applicationId: Id; readonly template: TemplateName; readonly onClose: () => void }

/** A letter that no step asks for, such as the answer to a no. */
export const LetterDialog = ({ applicationId, template, onClose }: Props) => (
  <LetterEditor
    owner={{ kind: 'application', id: applicationId }}
    about={{ applicationId, contactId: null }}
    template={template}
    way="thank-you"
    onSent={async (way) => {
      if (await logSent(applicationId, way)) onClose()
    }}
  />
)
