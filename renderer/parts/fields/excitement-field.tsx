import { ActionIcon } from '@mantine/core'
import { IconStar, IconStarFilled, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { texts } from '../../ui/i18n'
import styles from './fields.module.css'

const STEPS = [1, 2, 3, 4, 5] as const

type Props = { readonly value: number | null; readonly onChange: (value: number | null) => void }

/** How much the user wants it, as a group of five radio buttons. */
export const ExcitementField = ({ value, onChange }: Props) => {
  const name = useId()
  return (
    <fieldset className={styles.stars}>
      <legend className="visually-hidden">{texts('panel.excitement')}</legend>
      {STEPS.map((step) => (
        <label key={step} className={styles.star} data-filled={step <= (value ?? 0) || undefined}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            value={step}
            checked={value === step}
            aria-label={texts('panel.excitementOf', { count: step })}
            onChange={() => onChange(step)}
          />
          {step <= (value ?? 0) ? <IconStarFilled size={18} aria-hidden /> : <IconStar size={18} aria-hidden />}
        </label>
      ))}
      {value !== null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={`${texts('panel.excitement')}: ${texts('panel.excitementNone')}`}
          onClick={() => onChange(null)}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </fieldset>
  )
}
