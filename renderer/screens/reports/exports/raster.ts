import type { Picture } from '../../../../shared/reports/picture'

/** Dots for each pixel of the drawing: sharp on the screens of today. */
const PNG_SCALE = 2

/** A picture as PNG, in base64. Its letters are those of the system's sans-serif. */
export const pngOf = async ({ svg, width, height }: Picture): Promise<string> => {
  const image = new Image()
  image.src = dataUrlOf(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PNG_SCALE
  canvas.height = height * PNG_SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('there is no canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}

export const dataUrlOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
