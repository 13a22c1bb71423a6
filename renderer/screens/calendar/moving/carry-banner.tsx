import { Button } from '@mantine/core'
import { texts } from '../../../ui/i18n'
import styles from '../calendar.module.css'
import { type CarriedItem, useCalendar } from '../calendar-store'
import { longDayWords } from '../day-words'
import { useItemWords } from '../items/use-item-words'
import { putItemBack } from './carry-item'
import { tryMove } from './move-item'

/** What is being carried by keyboard, and where to. The announcer speaks it: here it is for the eye. */
export const CarryBanner = () => {
  const carried = useCalendar((state) => state.carried)
  return carried && <Banner carried={carried} />
}

const Banner = ({ carried: { item, day } }: { readonly carried: CarriedItem }) => {
  const { title } = useItemWords(item)
  const move = tryMove(item, day)
  const why = move.ok || move.reason === 'same-day' ? null : texts(`calendar.refused.${move.reason}`)
  return (
    <div className={styles.banner} data-testid="carrying">
      <span className={styles.bannerWhat}>{texts('calendar.carrying', { what: title, day: longDayWords(day) })}</span>
      <span>{why ?? texts('calendar.carryingHint')}</span>
      <Button size="compact-sm" variant="default" tabIndex={-1} onClick={putItemBack}>
        {texts('calendar.putBack')}
      </Button>
    </div>
  )
}
