import type { Migration } from '../migrate'
import { protocol } from './0002-protocol'
import { views } from './0003-views'
import { trueWaits } from './0004-true-waits'
import { origins } from './0005-origins'
import { referenceNumber } from './0006-reference-number'

/** In the order of their versions; version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [protocol, views, trueWaits, origins, referenceNumber]
