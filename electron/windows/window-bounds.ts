import { z } from 'zod'

/** A rectangle on the desktop, in device-independent pixels. */
export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a window is put; without x and y the system centres it. */
export type Placement = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }

export const MIN_SIZE = { width: 480, height: 400 } as const
const USUAL_SIZE = { width: 1440, height: 900 } as const
const VISIBLE_SHARE = 0.8
/** No desktop is wider; keeps sums exact. */
const FAR = 100_000

const coordinate = z.number().min(-FAR).max(FAR).transform(Math.round)
const rectangleSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: z.number().min(1).max(FAR).transform(Math.round),
  height: z.number().min(1).max(FAR).transform(Math.round),
})

/** The remembered place when at least four fifths of it can be seen on the work areas there are, else the usual size. */
export const placementOf = (remembered: unknown, workAreas: readonly Rectangle[]): Placement => {
  const parsed = rectangleSchema.safeParse(remembered)
  if (parsed.success) {
    const place = {
      ...parsed.data,
      width: Math.max(parsed.data.width, MIN_SIZE.width),
      height: Math.max(parsed.data.height, MIN_SIZE.height),
    }
    const visible = workAreas.reduce((sum, area) => sum + overlapOf(place, area), 0)
    if (visible >= VISIBLE_SHARE * place.width * place.height) return place
  }
  return usualSizeOn(workAreas[0])
}

const usualSizeOn = (area: Rectangle | undefined): Placement => ({
  width: Math.max(MIN_SIZE.width, Math.min(USUAL_SIZE.width, area?.width ?? USUAL_SIZE.width)),
  height: Math.max(MIN_SIZE.height, Math.min(USUAL_SIZE.height, area?.height ?? USUAL_SIZE.height)),
})

/** Pixels that two rectangles share. */
export const overlapOf = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
