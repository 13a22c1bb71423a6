import { type ReactNode, type RefCallback, useCallback, useContext, useId, useLayoutEffect } from 'react'
import { DrawnCardContext } from './drawn-card'

/** The ref of a chart that belongs to its report's picture. */
export const usePicturedChart = (): RefCallback<SVGSVGElement> => {
  const card = useContext(DrawnCardContext)
  const id = useId()
  useLayoutEffect(() => {
    card?.expectChart(id)
    return () => card?.take(id)
  }, [card, id])
  return useCallback((element: SVGSVGElement | null) => card?.putChart(id, element), [card, id])
}

type Props = {
  readonly tag: 'h3' | 'p'
  readonly className: string | undefined
  /** What the picture says there. */
  readonly words: string
  /** The same, as the screen shows it. */
  readonly children?: ReactNode
}

/** Words that belong to the picture, too: which of two charts it is, what it says. */
export const PicturedWords = ({ tag: Tag, className, words, children = words }: Props) => {
  const card = useContext(DrawnCardContext)
  const id = useId()
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element) card?.put(id, { kind: 'words', element, words, isHeading: Tag === 'h3' })
      else card?.take(id)
    },
    [card, id, words, Tag],
  )
  return (
    <Tag ref={ref} className={className}>
      {children}
    </Tag>
  )
}
