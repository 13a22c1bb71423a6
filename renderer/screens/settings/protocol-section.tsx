import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { TextField } from '../../parts/fields/text-field'
import { texts } from '../../ui/i18n'
import { resetProtocol, submitProtocol, useProtocol } from './protocol-change'
import { DaysOff, Pause } from './protocol-days-off'
import { ProtocolPace } from './protocol-pace'
import { ProtocolPreview } from './protocol-preview'
import { ProtocolSteps } from './protocol-steps'
import { ProtocolTimes } from './protocol-times'
import { Section } from './section'
import styles from './settings.module.css'

/** The call-back protocol: what it lays out, by which numbers, and an example of it. */
export const ProtocolSection = () => {
  const settings = useProtocol()
  return (
    <Section title={texts('protocol.title')}>
      <div className={styles.block}>
        <p className={styles.hint}>{texts('protocol.intro')}</p>
      </div>
      <ProtocolPreview settings={settings} />
      <ProtocolPace settings={settings} />
      <ProtocolSteps settings={settings} />
      <ProtocolTimes settings={settings} />
      <DaysOff settings={settings} />
      <Pause settings={settings} />
      <div className={styles.line}>
        <TextField
          name="protocol/myName"
          label={texts('protocol.myName')}
          saved={settings.myName}
          submit={(myName) => submitProtocol({ myName: myName.trim() })}
          hint={() => texts('protocol.myNameHint')}
        />
      </div>
      <div className={styles.line}>
        <Button
          variant="default"
          leftSection={<IconRestore size={18} stroke={1.6} />}
          onClick={() => void resetProtocol()}
        >
          {texts('protocol.reset')}
        </Button>
        <p className={styles.hint}>{texts('protocol.resetHint')}</p>
      </div>
    </Section>
  )
}
