import { describe, expect, test } from 'vitest'
import { heatmapCells, levelOf } from '../../../../../renderer/screens/reports/heatmap-cells'
import { PERIOD_PRESETS, periodOf, presetOf } from '../../../../../renderer/screens/reports/period-presets'

const happened = (day: string, applications: number) => ({ day, applications, interviews: 0, replies: 1 })

describe('the heatmap', () => {
  test('begins with the week of the first day, ends today, and leaves no day out', () => {
    // 2026-06-10 is a Wednesday.
    const cells = heatmapCells([happened('2026-06-10', 2)], 1, '2026-06-16', 53)
    expect(cells.map(({ day, column, row, count }) => [day, column, row, count])).toEqual([
      ['2026-06-08', 0, 0, 0],
      ['2026-06-09', 0, 1, 0],
      ['2026-06-10', 0, 2, 3],
      ['2026-06-11', 0, 3, 0],
      ['2026-06-12', 0, 4, 0],
      ['2026-06-13', 0, 5, 0],
      ['2026-06-14', 0, 6, 0],
      ['2026-06-15', 1, 0, 0],
      ['2026-06-16', 1, 1, 0],
    ])
    expect(heatmapCells([happened('2026-06-10', 2)], 7, '2026-06-16', 53)[0]?.day).toBe('2026-06-07')
  })

  test('shows no more than the last weeks; nothing without anything', () => {
    const cells = heatmapCells([happened('2020-01-01', 1), happened('2026-06-10', 1)], 1, '2026-06-16', 53)
    expect(cells.at(-1)).toMatchObject({ day: '2026-06-16', column: 52 })
    expect(heatmapCells([], 1, '2026-06-16', 53)).toEqual([])
  })

  test('is darkest from four on', () => {
    expect([0, 1, 4, 40].map(levelOf)).toEqual([0, 1, 4, 4])
  })
})

describe('the presets of the period', () => {
  test('say the days that they name, today among them', () => {
    expect(periodOf('days30', '2026-03-01')).toEqual({ from: '2026-01-31', to: null })
    expect(periodOf('year', '2026-03-01')).toEqual({ from: '2026-01-01', to: null })
  })

  test('are recognised again; other days are the user’s own', () => {
    for (const preset of PERIOD_PRESETS) expect(presetOf(periodOf(preset, '2026-03-02'), '2026-03-02')).toBe(preset)
    expect(presetOf({ from: '2026-02-02', to: '2026-02-03' }, '2026-03-02')).toBeNull()
  })
})
