import { SegmentedControl, Switch } from '@mantine/core'
import { useId } from 'react'
import type { Application } from '../../../../shared/model/application'
import { PACES } from '../../../../shared/model/pace'
import { DEFAULT_PROTOCOL, PROTOCOL_ID } from '../../../../shared/model/protocol-settings'
import { send, undo } from '../../../state/send'
import { toastUndo } from '../../../state/toasts'
import { useRecord } from '../../../state/use-pipeline'
import { texts } from '../../../ui/i18n'
import { Section } from '../../../ui/section'
import styles from '../panel.module.css'

/** Whether the protocol lays out steps for this application, and how patiently it waits. */
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
      {!application.isProtocolOff && <Pace application={application} />}
    </Section>
  )
}

/** The value of the control while the application waits as all do. */
const AS_ALL = 'as-all'

const Pace = ({ application }: { readonly application: Application }) => {
  const pace = useRecord('protocol', PROTOCOL_ID)?.pace ?? DEFAULT_PROTOCOL.pace
  const id = useId()
  const change = async (value: string): Promise<void> => {
    const chosen = PACES.find((each) => each === value) ?? null
    const reply = await send({ type: 'application/pace', payload: { ids: [application.id], pace: chosen } })
    if (reply.ok) toastUndo(texts('protocol.paceSet'), undo)
  }
  return (
    <div className={styles.pace}>
      <span id={id} className={styles.paceLabel}>
        {texts('protocol.paceHere')}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={application.pace ?? AS_ALL}
        data={[
          { value: AS_ALL, label: texts(`protocol.paceAs.${pace}`) },
          ...PACES.map((value) => ({ value, label: texts(`protocol.paceNames.${value}`) })),
        ]}
        onChange={(value) => void change(value)}
      />
      <p className={styles.paceHint}>{texts('protocol.paceHereHint')}</p>
    </div>
  )
}
