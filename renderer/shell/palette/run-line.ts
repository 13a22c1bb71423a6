import type { Id } from '../../../shared/model/id'
import { withValues } from '../../../shared/search/edit-query'
import { EVERYTHING } from '../../../shared/search/query'
import { writeQuery } from '../../../shared/search/write-query'
import { openDossier } from '../../acts/dossiers'
import { openAnywhere } from '../../acts/open-application'
import { openView } from '../../acts/open-view'
import { showScreen, useUi } from '../../state/ui-store'
import { replica } from '../../state/use-pipeline'
import { commandOf, runCommand } from '../app-commands'
import { actsOn } from './application-acts'
import type { Line } from './lines'
import { remember } from './recent'

/** Does what a line says. */
export const runLine = ({ kind, id, key }: Line, target: Id | null): void => {
  if (kind === 'act') {
    if (target !== null)
      actsOn(target)
        .find((act) => act.id === id)
        ?.run()
    return
  }
  remember(key)
  switch (kind) {
    case 'command': {
      const command = commandOf(id as Parameters<typeof commandOf>[0]) // an unknown id has no command
      if (command) runCommand(command)
      return
    }
    case 'application':
      void openAnywhere(id)
      return
    case 'company':
      openDossier({ kind: 'company', id })
      return
    case 'contact':
      openDossier({ kind: 'person', id })
      return
    case 'view': {
      const view = replica.pipeline.get('view', id)
      if (view) openView(view)
    }
  }
}

/** The other thing that a line offers; `null`: there is none. */
export const secondAct = ({
  kind,
  id,
  text,
}: Line): { readonly name: 'reply' | 'filter'; readonly run: () => void } | null => {
  if (kind === 'application') return { name: 'reply', run: () => void openAnywhere(id, 'reply') }
  if (kind === 'company' || kind === 'contact') return { name: 'filter', run: () => showOnBoard(kind, text) }
  return null
}

const showOnBoard = (field: 'company' | 'contact', name: string): void => {
  useUi.setState({ filter: writeQuery(withValues(EVERYTHING, field, [{ kind: 'text', text: name }])) })
  showScreen('board')
}
