/** One measured thing at one size. Times in milliseconds; `ratio` is how many times faster than the baseline it is. */
export type Result = {
  readonly name: string
  readonly n: number
  readonly median_ms: number
  readonly p95_ms: number
  readonly baseline: number
  readonly ratio: number
}

export const resultOf = (name: string, n: number, times: readonly number[], baselines: readonly number[]): Result => {
  const median = quantile(times, 0.5)
  const baseline = quantile(baselines, 0.5)
  return {
    name,
    n,
    median_ms: rounded(median),
    p95_ms: rounded(quantile(times, 0.95)),
    baseline: rounded(baseline),
    ratio: rounded(baseline / median),
  }
}

export const printTable = (results: readonly Result[]): void => {
  const rows = [
    ['name', 'n', 'median_ms', 'p95_ms', 'baseline_ms', 'ratio'],
    ...results.map((each) => [each.name, each.n, each.median_ms, each.p95_ms, each.baseline, each.ratio].map(String)),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN

const rounded = (value: number): number => Number(value.toPrecision(4))
