import { useEffect } from 'react'
import { refocusCard } from './ui-store'

/** Mantine's own waits for `opened` to become false, but a dialog of ours is taken away whole. */
export const useFocusReturn = (): void => {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (document.activeElement !== document.body) return
      // A menu that led here is gone; then the card is the nearest place.
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus()
      if (document.activeElement === document.body) refocusCard()
    }
  }, [])
}
