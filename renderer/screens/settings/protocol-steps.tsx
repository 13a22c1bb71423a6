import { NumberInput, SegmentedControl, Switch } from '@mantine/core'
import { useId } from 'react'
import { type ProtocolSettings, protocolSettingsSchema } from '../../../shared/model/protocol-settings'
import { PROTOCOL_STEPS, type ProtocolStep } from '../../../shared/model/step'
import { fieldError } from '../../parts/fields/field-error'
import { useSavedField } from '../../parts/fields/use-saved-field'
import { texts } from '../../ui/i18n'
import { changeProtocol, submitProtocol } from './protocol-change'
import { INTERVALS_OF, type IntervalName, MAX_OF_UNIT, unitOf } from './protocol-intervals'
import styles from './protocol-section.module.css'
import settingsStyles from './settings.module.css'

type Props = { readonly settings: ProtocolSettings }

/** Each step, on or off, with the numbers that it counts by. */
export const ProtocolSteps = ({ settings }: Props) => (
  <div className={settingsStyles.block}>
    <h3 className={settingsStyles.blockTitle}>{texts('protocol.steps')}</h3>
    <p className={settingsStyles.hint}>{texts('protocol.stepsHint')}</p>
    <ul className={styles.steps}>
      {PROTOCOL_STEPS.map((step) => (
        <li key={step} className={styles.step}>
          <Switch
            className={styles.stepSwitch ?? ''}
            label={texts(`protocol.step.${step}`)}
            description={texts(`protocol.stepHint.${step}`)}
            checked={settings.steps[step]}
            onChange={(event) => void changeProtocol({ steps: { [step]: event.currentTarget.checked } })}
          />
          <div className={styles.intervals}>
            {INTERVALS_OF[step].map((name) => (
              <Interval key={name} step={step} name={name} settings={settings} />
            ))}
            {step === 'apply-nudge' && <NudgeFor settings={settings} />}
            {step === 'last-word' && <LastWordFor settings={settings} />}
          </div>
        </li>
      ))}
    </ul>
  </div>
)

type IntervalProps = Props & { readonly step: ProtocolStep; readonly name: IntervalName }

const Interval = ({ step, name, settings }: IntervalProps) => {
  const errorId = useId()
  const unit = unitOf(name)
  const schema = protocolSettingsSchema.shape.intervals.shape[name]
  const field = useSavedField<number | string>({
    name: `protocol/${name}`,
    saved: settings.intervals[name],
    submit: async (typed) => {
      const number = schema.safeParse(typed)
      if (!number.success) return texts('protocol.intervalWrong', { max: MAX_OF_UNIT[unit] })
      return await submitProtocol({ intervals: { [name]: number.data } })
    },
  })
  const unitWords =
    unit === 'days' || unit === 'workingDays'
      ? texts(`protocol.unit.${unit}`, { count: Number(field.value) })
      : texts(`protocol.unit.${unit}`)
  const words = texts(`protocol.interval.${name}`)
  return (
    <div className={styles.interval}>
      <span className={styles.intervalLabel} aria-hidden>
        {words}
      </span>
      <NumberInput
        size="xs"
        aria-label={texts('protocol.intervalOf', { step: texts(`protocol.step.${step}`), interval: words })}
        aria-describedby={field.error === null ? undefined : errorId}
        suffix={` ${unitWords}`}
        value={field.value}
        error={field.error !== null}
        disabled={!settings.steps[step]}
        min={1}
        max={MAX_OF_UNIT[unit]}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        stepHoldDelay={400}
        stepHoldInterval={80}
        onChange={field.change}
        onBlur={() => void field.settle()}
      />
      {field.error !== null && (
        <p id={errorId} className={styles.intervalError}>
          {fieldError(field)}
        </p>
      )}
    </div>
  )
}

const NUDGES = protocolSettingsSchema.shape.applyNudgeFor.options

const NudgeFor = ({ settings }: Props) => (
  <SegmentedControl
    size="xs"
    orientation="vertical"
    aria-label={texts('protocol.nudgeFor')}
    disabled={!settings.steps['apply-nudge']}
    value={settings.applyNudgeFor}
    data={NUDGES.map((value) => ({ value, label: texts(`protocol.nudge.${value}`) }))}
    onChange={(value) => {
      const applyNudgeFor = protocolSettingsSchema.shape.applyNudgeFor.safeParse(value)
      if (applyNudgeFor.success) void changeProtocol({ applyNudgeFor: applyNudgeFor.data })
    }}
  />
)

const LAST_WORDS = protocolSettingsSchema.shape.lastWordFor.options

const LastWordFor = ({ settings }: Props) => (
  <SegmentedControl
    size="xs"
    orientation="vertical"
    aria-label={texts('protocol.lastWordFor')}
    disabled={!settings.steps['last-word']}
    value={settings.lastWordFor}
    data={LAST_WORDS.map((value) => ({ value, label: texts(`protocol.lastWord.${value}`) }))}
    onChange={(value) => {
      const lastWordFor = protocolSettingsSchema.shape.lastWordFor.safeParse(value)
      if (lastWordFor.success) void changeProtocol({ lastWordFor: lastWordFor.data })
    }}
  />
)
