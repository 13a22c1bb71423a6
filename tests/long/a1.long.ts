import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const KILLS = process.env.CALLBACK_KILLS ?? '500'

test('A1 an acknowledged change survives kill -9: the short form, 500 times', async () => {
  const run = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'playwright', 'cli.js'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--reporter=line',
      'durability',
    ],
    { cwd: ROOT, env: { ...process.env, CALLBACK_KILLS: KILLS }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  run.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString()
  })
  const [code] = await once(run, 'exit')
  console.log(/counts: .*/.exec(output)?.[0] ?? output)
  expect(code).toBe(0)
})
