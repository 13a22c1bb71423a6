import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'

/** Items that belong together, under a word that a screen reader takes for their name. */
export const MenuGroup = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
  <div role="group" aria-label={label}>
    <Menu.Label aria-hidden>{label}</Menu.Label>
    {children}
  </div>
)
