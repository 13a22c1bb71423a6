import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { PACES } from '../../../shared/model/pace'
import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import { texts } from '../../ui/i18n'
import { changeProtocol } from './protocol-change'
import styles from './protocol-section.module.css'
import settingsStyles from './settings.module.css'

/** How long to wait for an employer who promised no day. */
export const ProtocolPace = ({ settings }: { readonly settings: ProtocolSettings }) => {
  const id = useId()
  const { followUp1WorkingDays, followUp1PatientWorkingDays } = settings.intervals
  const count = { usual: followUp1WorkingDays, patient: followUp1PatientWorkingDays }
  return (
    <div className={settingsStyles.block}>
      <h3 className={settingsStyles.blockTitle} id={id}>
        {texts('protocol.pace')}
      </h3>
      <p className={settingsStyles.hint}>{texts('protocol.paceHint')}</p>
      <SegmentedControl
        className={styles.pace ?? ''}
        aria-labelledby={id}
        value={settings.pace}
        data={PACES.map((value) => ({ value, label: texts(`protocol.paceOf.${value}`, { count: count[value] }) }))}
        onChange={(value) => {
          const pace = PACES.find((each) => each === value)
          if (pace) void changeProtocol({ pace })
        }}
      />
    </div>
  )
}
