import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from './processes.mjs'

const PROBE_LIMIT_MS = 5_000
const DOWNLOAD_LIMIT_MS = 120_000
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/'

/** Lets electron's own installer fetch and check the binary. False when the publisher can't be reached or it failed. */
export async function installFromPublisher(electronFolder, version) {
  if (!isInDownloadCache(version) && !(await isPublisherReachable(version))) return false
  const { code } = await runQuietly(process.execPath, [join(electronFolder, 'install.js')], {
    timeout: DOWNLOAD_LIMIT_MS,
  })
  return code === 0 && existsSync(join(electronFolder, 'path.txt'))
}

/** A quick question first: the installer itself retries for minutes on a closed network. */
async function isPublisherReachable(version) {
  // Node's fetch ignores the proxy which the installer would use, so there the question would be answered wrongly.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const env = process.env
  const mirror = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || DEFAULT_MIRROR
  const folder = env.npm_config_electron_custom_dir || env.ELECTRON_CUSTOM_DIR || `v${version}`
  const url = `${mirror}${folder.replace('{{ version }}', version)}/${archiveName(version)}`
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) })
    return answer.ok
  } catch {
    return false
  }
}

const archiveName = (version) => `electron-v${version}-${process.platform}-${process.arch}.zip`

/** An archive fetched for another project serves here with no network at all. */
function isInDownloadCache(version) {
  const folder = process.env.electron_config_cache || defaultCacheFolder()
  try {
    return readdirSync(folder).some((entry) => existsSync(join(folder, entry, archiveName(version))))
  } catch {
    return false
  }
}

function defaultCacheFolder() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron')
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'electron', 'Cache')
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'electron')
}
