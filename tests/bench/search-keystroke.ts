import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import type { PipelineDocument } from '../../shared/document/document'
import { foldText } from '../../shared/search/fold-text'
import '../e2e/window-bridge'
import { layOut, realisticDocument } from './documents'
import { type Result, resultOf } from './results'

const SIZES = [100, 1_000, 10_000]
/** What is typed: each letter is a keystroke, and each narrows or widens what is shown. */
const TYPED = ['harbour 12', 'robin', 'stage:offer', 'platform']
const WARM_UP_TEXTS = 2
const BASELINE_ROUNDS = 5
const TEXTS_READ_WITHIN_MS = 180_000

/** A letter in the board's filter, from its event to the frame that shows what is left, in the real window; against folding and searching every text anew. */
export const searchKeystroke = async (): Promise<readonly Result[]> => {
  const results: Result[] = []
  for (const n of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'callback-bench-'))
    try {
      const { document, texts } = realisticDocument(n)
      layOut(folder, document, texts)
      const times = await keystrokesIn(folder)
      const baselines = Array.from({ length: BASELINE_ROUNDS }, () => searchAnew(document, texts))
      results.push(resultOf('search-keystroke', n, times, baselines))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return results
}

const keystrokesIn = async (folder: string): Promise<readonly number[]> => {
  const app = await _electron.launch({
    cwd: process.cwd(),
    args: ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...definedOf(process.env), CALLBACK_USER_DATA: folder },
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Board', exact: true }).click()
    await page.locator('[data-card]').first().waitFor()
    // Reading the long texts keeps a processor busy that isn't the keystroke's.
    await page.waitForFunction(areTextsRead, undefined, { timeout: TEXTS_READ_WITHIN_MS })
    const times: number[] = []
    for (const [index, text] of [...TYPED.slice(0, WARM_UP_TEXTS), ...TYPED].entries()) {
      const typed = await page.evaluate(typeInto, text)
      if (index >= WARM_UP_TEXTS) times.push(...typed)
    }
    return times
  } finally {
    await app.close()
  }
}

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

const areTextsRead = async (): Promise<boolean> => {
  const { state } = await window.bridge.request.searchTexts({ words: ['anything'], phrases: [] })
  return state === 'ready'
}

/** Runs in the page: puts one letter after the other into the field as React sees it, and waits for the frame after each. */
const typeInto = async (text: string): Promise<number[]> => {
  const field = document.querySelector<HTMLInputElement>('#query-field')
  if (!field) throw new Error('there is no query field')
  field.focus()
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const times: number[] = []
  for (let length = 0; length <= text.length; length++) {
    // From the beginning of a frame, so that waiting for the next one isn't measured.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const startedAt = performance.now()
    setValue?.call(field, text.slice(0, length))
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve()
        channel.port2.postMessage(null)
      }),
    )
    times.push(performance.now() - startedAt)
  }
  return times
}

/** What a filter without any preparation would do for one letter. */
const searchAnew = ({ records }: PipelineDocument, texts: ReadonlyMap<string, string>): number => {
  const startedAt = performance.now()
  const names = new Map(records.company.map(({ id, name }) => [id, name]))
  let found = 0
  for (const { companyId, role, posting, notes } of records.application) {
    const long = [posting, notes].map((text) => ('inline' in text ? text.inline : (texts.get(text.sha256) ?? '')))
    if (foldText([names.get(companyId), role, ...long].join('\n')).includes('platform')) found++
  }
  const time = performance.now() - startedAt
  if (found === 0) throw new Error('the baseline found nothing')
  return time
}
