import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { buildWhenNeeded } from './setup/build.mjs'
import { openDisplay } from './setup/display.mjs'
import { CACHE, inRoot } from './setup/places.mjs'
import { prepare } from './setup/prepare.mjs'
import { runLive } from './setup/processes.mjs'
import { runScript } from './setup/say.mjs'

const BUNDLE = join(CACHE, 'bench.mjs')

/** An installed package is used as it is; only our own TypeScript needs translating, which Node 20 can't do. */
function isExternal(id) {
  if (isBuiltin(id)) return true
  const [scope, name] = id.split('/')
  const packageName = id.startsWith('@') ? join(scope, name ?? '') : scope
  return /^[@a-z]/i.test(id) && existsSync(inRoot('node_modules', packageName, 'package.json'))
}

async function bundle() {
  const { build } = await import('rolldown')
  await build({
    input: inRoot('tests', 'bench', 'run.ts'),
    platform: 'node',
    external: isExternal,
    logLevel: 'warn',
    output: { file: BUNDLE, format: 'esm', codeSplitting: false, sourcemap: 'inline' },
  })
}

await runScript(async (args) => {
  await prepare()
  await buildWhenNeeded()
  await bundle()
  const { env, close } = await openDisplay()
  try {
    return await runLive(process.execPath, ['--enable-source-maps', '--expose-gc', BUNDLE, ...args], { env })
  } finally {
    close()
  }
})
