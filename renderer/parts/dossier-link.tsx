import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Dossier, openDossier } from '../acts/dossiers'
import { texts } from '../ui/i18n'
import styles from './dossier-link.module.css'

type Props = { readonly to: Dossier; readonly name: string; readonly children?: ReactNode }

/** A name that leads to its dossier. */
export const DossierLink = ({ to, name, children }: Props) => (
  <UnstyledButton
    className={styles.link}
    data-dossier={to.id}
    title={texts('companies.dossierOf', { name })}
    onClick={() => openDossier(to)}
  >
    {children ?? name}
  </UnstyledButton>
)
