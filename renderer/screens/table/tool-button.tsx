import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentType, Ref } from 'react'
import styles from './table.module.css'

type Props = Pick<ButtonProps, 'disabled'> & {
  readonly icon: ComponentType<{ readonly size: number }>
  readonly label: string
  /** Something of it is in force. */
  readonly isOn?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly onClick?: () => void
}

/** A button above the table; in a narrow window its icon alone, with its name as a tooltip. */
export const ToolButton = ({ icon: Icon, label, isOn = false, ref, ...rest }: Props) => (
  <Button
    {...rest}
    ref={ref ?? null}
    variant={isOn ? 'light' : 'default'}
    leftSection={<Icon size={16} />}
    className={styles.tool ?? ''}
    classNames={{ label: styles.toolLabel ?? '', section: styles.toolSection ?? '' }}
    aria-label={label}
    title={label}
  >
    {label}
  </Button>
)
