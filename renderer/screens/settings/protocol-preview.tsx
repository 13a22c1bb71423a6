import type { PromisedBy } from '../../../shared/model/promise'
import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import { addDays, type Day, dayNumber } from '../../../shared/model/time'
import { previewOf } from '../../../shared/queries/protocol-preview'
import { zoneNow } from '../../state/clock'
import { useToday } from '../../state/use-today'
import { shortByWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import styles from './protocol-section.module.css'
import settingsStyles from './settings.module.css'

const EXAMPLE_TIME = '15:00'
const PROMISED_DAYS_LATER = 6
const PROMISED_TIME = '12:00'

/** 1970-01-01, day 0, was a Thursday. */
const nextThursday = (today: Day): Day => addDays(today, 7 - (dayNumber(today) % 7))

/** What the settings come to, with the days of the user's own calendar. */
export const ProtocolPreview = ({ settings }: { readonly settings: ProtocolSettings }) => {
  const day = nextThursday(useToday((clock) => clock.today))
  const promise = { day: addDays(day, PROMISED_DAYS_LATER), time: PROMISED_TIME }
  return (
    <div className={settingsStyles.block}>
      <h3 className={settingsStyles.blockTitle}>{texts('protocol.preview.title')}</h3>
      <p className={settingsStyles.hint}>{texts('protocol.preview.hint')}</p>
      <Example
        title={texts('protocol.preview.interview', { when: shortByWords({ day, time: EXAMPLE_TIME }) })}
        day={day}
        promise={null}
        settings={settings}
      />
      <Example
        title={texts('protocol.preview.promised', { when: shortByWords(promise) })}
        day={day}
        promise={promise}
        settings={settings}
      />
    </div>
  )
}

type ExampleProps = {
  readonly title: string
  readonly day: Day
  readonly promise: PromisedBy | null
  readonly settings: ProtocolSettings
}

const Example = ({ title, day, promise, settings }: ExampleProps) => {
  const all = previewOf({ day, time: EXAMPLE_TIME, zone: zoneNow(), promise }, settings)
  // What comes before the interview is the same whatever they promise in it.
  const steps = promise === null ? all : all.filter(({ name }) => name !== 'interview')
  return (
    <>
      <p className={styles.example}>{title}</p>
      {steps.length === 0 ? (
        <p className={settingsStyles.hint}>{texts('protocol.preview.nothing')}</p>
      ) : (
        <ol className={styles.chain} aria-label={title}>
          {steps.map(({ name, at }) => (
            <li key={`${name} ${at.day} ${at.time}`} className={styles.link}>
              <span className={styles.linkBody}>
                {name === 'own' ? '' : texts(`protocol.step.${name}`)}{' '}
                <span className={styles.linkWhen}>{shortByWords(at)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
