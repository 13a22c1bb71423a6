import { Checkbox, Switch, TextInput } from '@mantine/core'
import { DEFAULT_PROTOCOL, type ProtocolSettings } from '../../../shared/model/protocol-settings'
import { fieldError } from '../../parts/fields/field-error'
import { useSavedField } from '../../parts/fields/use-saved-field'
import { useFacts } from '../../state/facts'
import { toastProblem } from '../../state/toasts'
import { texts } from '../../ui/i18n'
import { changeProtocol, type ProtocolChanges, submitProtocol } from './protocol-change'
import styles from './protocol-section.module.css'
import settingsStyles from './settings.module.css'

type Props = { readonly settings: ProtocolSettings }

/** On which days and at what hours things are due, and when nothing is told. */
export const ProtocolTimes = ({ settings }: Props) => (
  <>
    <WorkingDays settings={settings} />
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts('protocol.times')}</legend>
      <div className={styles.row}>
        <div className={styles.fields}>
          <Time name="dayTime" label={texts('protocol.dayTime')} settings={settings} />
          <Time name="mondayTime" label={texts('protocol.mondayTime')} settings={settings} />
          <Time name="thankYouLatest" label={texts('protocol.thankYouLatest')} settings={settings} />
          <Time name="debriefEvening" label={texts('protocol.debriefEvening')} settings={settings} />
        </div>
      </div>
    </fieldset>
    <QuietHours settings={settings} />
  </>
)

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** 2024-01-01 was a Monday. */
const weekdayName = (weekday: number): string =>
  new Intl.DateTimeFormat(useFacts.getState().about?.locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`2024-01-0${weekday}T00:00:00Z`),
  )

const WorkingDays = ({ settings }: Props) => {
  const { workingDays } = settings
  const change = (weekday: number, works: boolean): void => {
    const days = ISO_WEEKDAYS.filter((each) => (each === weekday ? works : workingDays.includes(each)))
    if (days.length === 0) toastProblem(texts('protocol.workingDaysNone'))
    else void changeProtocol({ workingDays: days })
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts('protocol.workingDays')}</legend>
      <p className={settingsStyles.hint}>{texts('protocol.workingDaysHint')}</p>
      <div className={styles.days}>
        {ISO_WEEKDAYS.map((weekday) => (
          <Checkbox
            key={weekday}
            label={weekdayName(weekday)}
            checked={workingDays.includes(weekday)}
            onChange={(event) => change(weekday, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type TimeName = 'dayTime' | 'mondayTime' | 'thankYouLatest' | 'debriefEvening'

const Time = ({ name, label, settings }: Props & { readonly name: TimeName; readonly label: string }) => (
  <TimeField name={name} label={label} saved={settings[name]} changesOf={(time) => ({ [name]: time })} />
)

type TimeFieldProps = {
  readonly name: string
  readonly label: string
  readonly saved: string
  readonly changesOf: (time: string) => ProtocolChanges
}

const TimeField = ({ name, label, saved, changesOf }: TimeFieldProps) => {
  const field = useSavedField({
    name: `protocol/${name}`,
    saved,
    submit: async (time: string) =>
      time === '' ? texts('protocol.timeMissing') : await submitProtocol(changesOf(time)),
  })
  return (
    <TextInput
      type="time"
      label={label}
      value={field.value}
      error={fieldError(field)}
      onChange={(event) => field.change(event.currentTarget.value)}
      onBlur={() => void field.settle()}
    />
  )
}

const QuietHours = ({ settings }: Props) => {
  const { quietHours } = settings
  return (
    <div className={settingsStyles.block}>
      <Switch
        label={texts('protocol.quiet')}
        description={texts('protocol.quietHint')}
        checked={quietHours !== null}
        onChange={(event) =>
          void changeProtocol({ quietHours: event.currentTarget.checked ? DEFAULT_PROTOCOL.quietHours : null })
        }
      />
      {quietHours !== null && (
        <fieldset className={`${styles.row} ${styles.plain}`} aria-label={texts('protocol.quiet')}>
          <TimeField
            name="quietFrom"
            label={texts('protocol.quietFrom')}
            saved={quietHours.from}
            changesOf={(from) => ({ quietHours: { ...quietHours, from } })}
          />
          <TimeField
            name="quietTo"
            label={texts('protocol.quietTo')}
            saved={quietHours.to}
            changesOf={(to) => ({ quietHours: { ...quietHours, to } })}
          />
        </fieldset>
      )}
    </div>
  )
}
