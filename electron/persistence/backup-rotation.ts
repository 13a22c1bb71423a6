import { dayOf, type Instant } from '../../shared/model/time'
import { BACKUP_REASONS, type Backup } from './backup-names'

/** Of the regular ones: the newest of each of the last hours, days and months. Of the others the newest of each reason. */
const KEPT = { hours: 24, days: 30, months: 12, ofEachReason: 10 } as const
/** How much of an ISO instant tells one hour from the next, and of a day one month from the next. */
const HOUR_LENGTH = 13
const MONTH_LENGTH = 7

/** The names of those that stay. Days and months are the user's, in `zone`. */
export const keptOf = (newestFirst: readonly Backup[], zone: string): ReadonlySet<string> => {
  const regular = newestFirst.filter(({ reason }) => reason === 'regular')
  const days = new Map(regular.map(({ name, at }) => [name, dayOf(at, zone)]))
  const dayOfBackup = ({ name }: Backup): string => days.get(name) ?? ''
  const kept = [
    ...newestOfEach(regular, ({ at }) => at.slice(0, HOUR_LENGTH), KEPT.hours),
    ...newestOfEach(regular, dayOfBackup, KEPT.days),
    ...newestOfEach(regular, (backup) => dayOfBackup(backup).slice(0, MONTH_LENGTH), KEPT.months),
    ...BACKUP_REASONS.filter((reason) => reason !== 'regular').flatMap((reason) =>
      newestFirst.filter((backup) => backup.reason === reason).slice(0, KEPT.ofEachReason),
    ),
  ]
  return new Set(kept.map(({ name }) => name))
}

/** The hour that has a regular backup of its own; at midnight in `zone` another begins, also in a zone of half hours. */
export const periodOf = (at: Instant, zone: string): string => `${at.slice(0, HOUR_LENGTH)} ${dayOf(at, zone)}`

const newestOfEach = (
  newestFirst: readonly Backup[],
  periodOf: (backup: Backup) => string,
  count: number,
): readonly Backup[] => {
  const newest = new Map<string, Backup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!newest.has(period)) newest.set(period, backup)
  }
  return [...newest.values()].slice(0, count)
}
