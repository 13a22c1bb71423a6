import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { protocol } from 'electron'
import { contentSecurityPolicy, securityHeaders } from './content-security'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Before `ready`: pages under `app:` have an origin of their own, which pages from files don't. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** Pages that the main process writes itself, by path. */
export type OwnPages = Map<string, () => Response>

/** Serves the files that were in the folder at start, by their exact names, and nothing else: there is no path to climb out of. */
export const serveApp = (folder: string): OwnPages => {
  const files = filesIn(folder)
  const ownPages: OwnPages = new Map()
  const policy = contentSecurityPolicy()
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'callback' || request.method !== 'GET') return notFound()
    const ownPage = ownPages.get(url.pathname)
    if (ownPage) return ownPage()
    const path = files.get(url.pathname)
    if (path === undefined) return notFound()
    const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream'
    return new Response(await readFile(path), { headers: securityHeaders(contentType, policy) })
  })
  return ownPages
}

const notFound = (): Response =>
  new Response('', { status: 404, headers: securityHeaders('text/plain', contentSecurityPolicy()) })

/** By the path in the address. Walks by itself: archives don't know `recursive`. */
const filesIn = (folder: string, prefix = '/'): Map<string, string> => {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      for (const [below, file] of filesIn(path, `${prefix}${entry.name}/`)) files.set(below, file)
    else if (entry.isFile()) files.set(`${prefix}${entry.name}`, path)
  }
  return files
}
