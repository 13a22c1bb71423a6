import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/id'
import { Welcome } from '../../parts/welcome'
import { useHuntWithContent } from '../../state/use-hunt-with-content'
import { Agenda } from './agenda/agenda'
import styles from './calendar.module.css'
import { comeBack, useCalendar } from './calendar-store'
import { Month } from './month/month'
import { CarryBanner } from './moving/carry-banner'
import { useCalendarFocus } from './use-calendar-focus'

/** Interviews, steps and deadlines by day. */
export const Calendar = () => {
  const hunt = useHuntWithContent()
  return hunt === null ? <Welcome /> : <CalendarOf key={hunt.id} huntId={hunt.id} />
}

/** Here the window's navigation becomes narrow, too. */
const NARROW = '(max-width: 860px)'

const CalendarOf = ({ huntId }: { readonly huntId: Id }) => {
  const mode = useCalendar((state) => state.mode)
  const isCompact = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false
  const screen = useRef<HTMLDivElement>(null)
  useCalendarFocus(screen)
  useEffect(() => {
    comeBack()
    return () => useCalendar.setState({ carried: null, menuKey: null })
  }, [])
  return (
    <div ref={screen} className={styles.screen}>
      <CarryBanner />
      {mode === 'month' ? <Month huntId={huntId} isCompact={isCompact} /> : <Agenda huntId={huntId} />}
    </div>
  )
}
