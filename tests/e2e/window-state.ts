import type { RunningApp } from './running-app'

const ANSWER_WITHIN_MS = 3_000

/** Whether the window still answered and drew when a test failed: a click waits for frames, and its error doesn't say that none came. */
export const windowState = async ({ page, electron }: RunningApp): Promise<string> => {
  const drawn = page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return `drew a frame while ${document.visibilityState}`
  })
  const shown = electron.evaluate(({ app, BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows().map((each) => ({
      visible: each.isVisible(),
      minimized: each.isMinimized(),
      focused: each.isFocused(),
    }))
    return JSON.stringify({ windows, processes: app.getAppMetrics().map(({ type, name }) => name ?? type) })
  })
  const answers = await Promise.all([inTime(drawn, 'drew no frame'), inTime(shown, 'main did not answer')])
  return answers.join('; ')
}

const inTime = async (answer: Promise<string>, otherwise: string): Promise<string> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ANSWER_WITHIN_MS)
  })
  try {
    return await Promise.race([answer.catch((error: unknown) => `${otherwise}: ${String(error)}`), late])
  } finally {
    clearTimeout(timer)
  }
}
