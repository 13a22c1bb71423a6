/** Once a dialog has gone and what had opened it with it, the focus goes to the screen, from where Tab goes on. */
export const focusContentIfLost = (): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus()
  })
}
