import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { texts } from '../i18n'
import styles from './dossier-link.module.css'
import { type Dossier, openDossier } from './dossier-store'

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
