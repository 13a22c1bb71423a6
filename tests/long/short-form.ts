import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

/** Runs tests of the real app, those whose name has `title`, as often as `env` says; their counts are handed on. */
export const runShortForm = async (
  file: string,
  title: string | null,
  env: Readonly<Record<string, string>>,
): Promise<void> => {
  const cli = join(ROOT, 'node_modules', 'playwright', 'cli.js')
  const words = ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=line', file]
  const run = spawn(process.execPath, [cli, ...words, ...(title === null ? [] : ['--grep', title])], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  run.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString()
  })
  const [code] = await once(run, 'exit')
  const counts = output.match(/counts: .*/g) ?? []
  console.log(counts.length > 0 ? counts.join('\n') : output)
  expect(code, output).toBe(0)
  // A test that was skipped has proved nothing.
  expect(counts).not.toEqual([])
}
