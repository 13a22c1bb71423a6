import { SEARCH_NAMES } from '../fields/lists'

/** Every field that a query can ask for, in the order in which they are offered. */
export const FIELD_NAMES = [
  'stage',
  'source',
  'tag',
  'turn',
  'is',
  'quiet',
  'waiting',
  'applied',
  'company',
  'role',
  ...SEARCH_NAMES,
  'contact',
  'agency',
  'mode',
  'type',
  'outcome',
  'kind',
  'deadline',
  'interview',
  'added',
  'ended',
  'excitement',
  'salary',
  'currency',
  'period',
  'has',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]
