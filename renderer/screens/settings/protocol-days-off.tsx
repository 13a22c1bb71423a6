import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { isOddDay } from '../../../shared/model/odd-day'
import type { ProtocolSettings } from '../../../shared/model/protocol-settings'
import type { Day } from '../../../shared/model/time'
import { undo } from '../../state/send'
import { toastUndo } from '../../state/toasts'
import { announce } from '../../state/ui-store'
import { useToday } from '../../state/use-today'
import { weekdayDateWords } from '../../state/words/day-words'
import { texts } from '../../ui/i18n'
import { changeProtocol } from './protocol-change'
import styles from './protocol-section.module.css'
import settingsStyles from './settings.module.css'

type Props = { readonly settings: ProtocolSettings }

/** Days on which nobody is to be written to. */
export const DaysOff = ({ settings }: Props) => {
  const { holidays } = settings
  const input = useRef<HTMLInputElement>(null)
  const [day, setDay] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (day === '') return setProblem(texts('protocol.dayMissing'))
    if (isOddDay(day)) return setProblem(texts('protocol.dayOdd'))
    if (holidays.includes(day)) return setProblem(texts('protocol.holidayTwice'))
    if (!(await changeProtocol({ holidays: [...holidays, day].sort() }))) return
    announce(texts('protocol.holidayAdded', { day: weekdayDateWords(day) }))
    setDay('')
    input.current?.focus()
  }
  const remove = async (removed: Day): Promise<void> => {
    if (!(await changeProtocol({ holidays: holidays.filter((each) => each !== removed) }))) return
    input.current?.focus()
    toastUndo(texts('protocol.holidayRemoved', { day: weekdayDateWords(removed) }), undo)
  }
  return (
    <div className={settingsStyles.block}>
      <h3 className={settingsStyles.blockTitle}>{texts('protocol.holidays')}</h3>
      <p className={settingsStyles.hint}>{texts('protocol.holidaysHint')}</p>
      <ul className={styles.holidays} aria-label={texts('protocol.holidays')}>
        {holidays.map((each) => (
          <li key={each} className={styles.holiday}>
            {weekdayDateWords(each)}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label={texts('protocol.holidayRemove', { day: weekdayDateWords(each) })}
              onClick={() => void remove(each)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form className={styles.row} onSubmit={(event) => void add(event)} noValidate>
        <TextInput
          ref={input}
          type="date"
          label={texts('protocol.holidayDay')}
          value={day}
          error={problem}
          onChange={(event) => {
            setDay(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <Button type="submit" variant="default">
          {texts('protocol.holidayAdd')}
        </Button>
      </form>
    </div>
  )
}

/** Until a day on which the hunt goes on. */
export const Pause = ({ settings }: Props) => {
  const today = useToday((clock) => clock.today)
  const { pauseUntil } = settings
  const change = (day: string): void => {
    if (day === '') void changeProtocol({ pauseUntil: null })
    else if (day > today && !isOddDay(day)) void changeProtocol({ pauseUntil: day })
  }
  const end = async (): Promise<void> => {
    if (await changeProtocol({ pauseUntil: null })) toastUndo(texts('protocol.pauseEnded'), undo)
  }
  return (
    <div className={settingsStyles.line}>
      <TextInput
        key={pauseUntil}
        type="date"
        label={texts('protocol.pause')}
        description={texts('protocol.pauseHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={today}
        defaultValue={pauseUntil ?? ''}
        onBlur={(event) => {
          if (event.currentTarget.value !== (pauseUntil ?? '')) change(event.currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change(event.currentTarget.value)
        }}
      />
      {pauseUntil !== null && (
        <Button variant="default" onClick={() => void end()}>
          {texts('protocol.pauseEnd')}
        </Button>
      )}
    </div>
  )
}
