/** Puts a text on the clipboard; `false`: it couldn't be written. By the copy command, which a key press or click may give: the asynchronous clipboard needs a permission, and this window has none. */
export const copyText = (text: string): boolean => {
  let isWritten = false
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isWritten = true
  }
  document.addEventListener('copy', onCopy, { capture: true })
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isWritten
}
