import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './notice.module.css'

type Props = { readonly title?: string; readonly children: ReactNode }

/** What keeps the import from going on: read out at once, and the first field that it is about takes the focus. */
export const Notice = ({ title, children }: Props) => {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' })
    const dialog = notice.current?.closest('[role="dialog"]')
    dialog?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [])
  return (
    <div ref={notice} role="alert" className={styles.notice}>
      <IconAlertTriangle className={styles.icon} size={20} stroke={1.8} aria-hidden />
      <div>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
