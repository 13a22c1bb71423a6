import { type RefObject, useEffect, useRef, useState } from 'react'
import { bridge } from '../../state/bridge'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Lets an element take dropped files; it needs `data-takes-files`, so that the window leaves them to it. Whether some are held over it. */
export const useFileDrop = (target: RefObject<HTMLElement | null>, onPaths: (paths: string[]) => void): boolean => {
  const [isOver, setOver] = useState(false)
  const take = useRef(onPaths)
  useEffect(() => {
    take.current = onPaths
  })
  useEffect(() => {
    const element = target.current
    if (!element) return
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      const paths = [...(event.dataTransfer?.files ?? [])]
        .map((file) => bridge.pathOf(file))
        .filter((path) => path !== '')
      if (paths.length > 0) take.current(paths)
    }
    element.addEventListener('dragover', onDragOver)
    element.addEventListener('dragleave', onDragLeave)
    element.addEventListener('drop', onDrop)
    return () => {
      element.removeEventListener('dragover', onDragOver)
      element.removeEventListener('dragleave', onDragLeave)
      element.removeEventListener('drop', onDrop)
    }
  }, [target])
  return isOver
}
