import { join } from 'node:path'
import { inRoot } from '../setup/places.mjs'

const PLATFORMS = {
  linux: { flag: '--linux', folder: 'linux', suffix: '-unpacked', binary: ['callback'], resources: ['resources'] },
  win32: { flag: '--win', folder: 'win', suffix: '-unpacked', binary: ['Callback.exe'], resources: ['resources'] },
  darwin: {
    flag: '--mac',
    folder: 'mac',
    suffix: '',
    binary: ['Callback.app', 'Contents', 'MacOS', 'Callback'],
    resources: ['Callback.app', 'Contents', 'Resources'],
  },
}

/** Where electron-builder puts the unpacked app for this machine, and how it is told to make that one. */
export function packagedApp() {
  const { flag, folder, suffix, binary, resources } = PLATFORMS[process.platform]
  // The folder's name tells the architecture only where it isn't x64.
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  const place = inRoot('dist', `${folder}${arch}${suffix}`)
  return {
    flag,
    folder: place,
    binary: join(place, ...binary),
    asar: join(place, ...resources, 'app.asar'),
  }
}
