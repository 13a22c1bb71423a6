import { partsOf } from '../../../../shared/templates/fill'
import type { PlaceholderValues } from '../../../../shared/templates/placeholders'
import styles from './templates.module.css'

type Props = { readonly template: string; readonly values: PlaceholderValues }

/** A template as it would read; what could not be filled in stands out. */
export const FilledText = ({ template, values }: Props) =>
  partsOf(template, values).map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
    if (part.kind === 'text') return <span key={index}>{part.text}</span>
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <mark key={index} className={part.kind === 'value' ? styles.value : styles.hole} data-part={part.kind}>
        {part.text}
      </mark>
    )
  })
