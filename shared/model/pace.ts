import { z } from 'zod'

/** How long the protocol waits for an employer before the first follow-up. `patient`: final rounds, public sector, holiday season. */
export const PACES = ['usual', 'patient'] as const
export const paceSchema = z.enum(PACES)
