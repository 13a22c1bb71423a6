import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { CACHE, inRoot } from './places.mjs'

/** An installed package is used as it is; only our own TypeScript needs translating, which Node 20 can't do. */
function isExternal(id) {
  if (isBuiltin(id)) return true
  const [scope, name] = id.split('/')
  const packageName = id.startsWith('@') ? join(scope, name ?? '') : scope
  return /^[@a-z]/i.test(id) && existsSync(inRoot('node_modules', packageName, 'package.json'))
}

/** Makes one file for plain Node of a TypeScript entry and what it imports; its path. Several may do so at once. */
export async function bundle(name, ...entry) {
  const { build } = await import('rolldown')
  const { output } = await build({
    input: inRoot(...entry),
    platform: 'node',
    external: isExternal,
    logLevel: 'warn',
    write: false,
    output: { format: 'esm', codeSplitting: false, sourcemap: 'inline' },
  })
  const [{ code }] = output
  const path = join(CACHE, `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`)
  if (existsSync(path)) return path
  await mkdir(CACHE, { recursive: true })
  const temporary = `${path}.${process.pid}`
  await writeFile(temporary, code)
  await rename(temporary, path)
  return path
}
