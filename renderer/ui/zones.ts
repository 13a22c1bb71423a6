import { isKnownZone } from '../../shared/model/time'

/** Chromium lists some zones under names that their cities have left behind; people type the ones of today. */
const NAMES_OF_TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** A zone under the name of today, where this runtime knows it. */
export const zoneOfToday = (zone: string): string => {
  const name = NAMES_OF_TODAY[zone]
  return name !== undefined && isKnownZone(name) ? name : zone
}

/** Every zone that this runtime knows; the ones given stand first. */
export const knownZones = (first: readonly string[]): readonly string[] => [
  ...new Set([...first, ...Intl.supportedValuesOf('timeZone'), 'UTC'].map(zoneOfToday)),
]
