import { createTheme } from '@mantine/core'

/** Where menus and lists of choices are drawn. */
const OVERLAYS = '#overlays'

/** The one accent colour and the shapes. Colour variables live in theme.css: the window's policy allows no generated styles. */
export const theme = createTheme({
  primaryColor: 'indigo',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { lockScroll: false, centered: true } },
    Drawer: { defaultProps: { lockScroll: false } },
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
    // Inside a landmark, so that a screen reader's list of them leads to open menus, too.
    Popover: { defaultProps: { portalProps: { target: OVERLAYS } } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: true } },
  },
})
