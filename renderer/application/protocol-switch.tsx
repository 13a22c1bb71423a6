import { Switch } from '@mantine/core'
import type { Application } from '../../shared/model/application'
import { texts } from '../i18n'
import { send, undo } from '../state/send'
import { toastUndo } from '../ui/toasts'
import { Section } from './section'

/** Whether the protocol lays out steps for this application. */
export const ProtocolSwitch = ({ application }: { readonly application: Application }) => {
  const change = async (isOn: boolean): Promise<void> => {
    const reply = await send({ type: 'application/protocol', payload: { ids: [application.id], isOn } })
    if (reply.ok) toastUndo(texts(isOn ? 'protocol.switchedOn' : 'protocol.switchedOff'), undo)
  }
  return (
    <Section title={texts('protocol.switchTitle')}>
      <Switch
        label={texts('protocol.switch')}
        description={texts('protocol.switchHint')}
        checked={!application.isProtocolOff}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
    </Section>
  )
}
