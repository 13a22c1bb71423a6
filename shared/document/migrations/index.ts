import type { Migration } from '../migrate'

/** In the order of their versions. None yet: version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = []
