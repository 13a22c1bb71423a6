import type { Reads, Source } from '../../shared/records/reads'

/** What the query that is running now has read. */
let reading: Reads | null = null

/** Told by what queries read beside the pipeline: an index that follows it names there what a change touches. */
export const noteRead = (source: Source, id?: string): void => reading?.note(source, id)

/** Runs a query; what it reads is noted. */
export const readingInto = <T>(reads: Reads, query: () => T): T => {
  const outer = reading
  reading = reads
  try {
    return query()
  } finally {
    reading = outer
    outer?.noteReadsOf(reads)
  }
}

/** `null`: no query is running. */
export const readsNow = (): Reads | null => reading

/** A query asks for what another one gave already. */
export const noteReadsOf = (reads: Reads): void => reading?.noteReadsOf(reads)
