/** A query over thousands of cases that may pause at each `yield`, so that a window stays awake meanwhile. */
export type Work<T> = Generator<void, T>

/** All of it at once, for who need not pause. */
export const finished = <T>(work: Work<T>): T => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** A query that is quick enough to go in one piece, as work. */
export function* inOnePiece<T>(query: () => T): Work<T> {
  yield
  return query()
}
