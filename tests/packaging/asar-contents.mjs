import { readFile, stat } from 'node:fs/promises'
import { inRoot } from '../../scripts/setup/places.mjs'

export const sizeOf = async (file) => (await stat(file)).size

/** The files in an archive, as paths with slashes and without folders. */
export async function listFiles(asar) {
  const { getRawHeader } = await import('@electron/asar')
  return filesIn(getRawHeader(asar).header, '')
}

function filesIn({ files }, folder) {
  return Object.entries(files).flatMap(([name, entry]) =>
    entry.files === undefined ? [`${folder}${name}`] : filesIn(entry, `${folder}${name}/`),
  )
}

/** What has no business in the package. */
export async function findStrangers(files) {
  const allowed = await productionPlaces()
  return files.filter((file) => file.endsWith('.map') || !isExpected(file, allowed))
}

// The icon of the windows on Linux.
const SINGLE_FILES = ['package.json', 'build/icon.png']

function isExpected(file, allowedPlaces) {
  if (SINGLE_FILES.includes(file)) return true
  if (file.startsWith('out/')) return file !== 'out/.stamp'
  const [, place] = /^(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? []
  return allowedPlaces.has(place)
}

/** Every package that is installed for more than development, as the lock file knows them. */
async function productionPlaces() {
  const { packages } = JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8'))
  return new Set(
    Object.entries(packages)
      .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
      .map(([place]) => place),
  )
}
