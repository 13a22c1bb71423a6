import { firstWeekdayOf, type Weekday } from '../../shared/model/first-weekday'
import { useFacts } from './facts'

/** The weekday with which weeks begin for the system's locale. */
export const firstWeekday = (): Weekday => firstWeekdayOf(useFacts.getState().about?.locale ?? navigator.language)
