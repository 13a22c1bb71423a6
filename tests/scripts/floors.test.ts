import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

/** From the ground up: a floor imports those before it. */
const FLOORS = ['ui', 'state', 'acts', 'parts', 'screens', 'shell']
const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const SCREENS = foldersIn('renderer/screens')

/** A file that imports another, and whether it may. */
type Arrow = { readonly from: string; readonly imported: string; readonly isAllowed: boolean }

const placeOn = (floor: string): string => (floor === 'screens' ? 'screens/board' : floor)
const betweenFloors: readonly Arrow[] = FLOORS.flatMap((from, low) =>
  FLOORS.flatMap((to, high) => {
    const up = from === 'screens' ? '../../' : '../'
    return low === high ? [] : [{ from: placeOn(from), imported: `${up}${placeOn(to)}/it`, isAllowed: high < low }]
  }),
)
const betweenScreens: readonly Arrow[] = SCREENS.flatMap((screen) => {
  const other = `screens/${screen === 'board' ? 'table' : 'board'}`
  return [
    { from: other, imported: `../${screen}/it`, isAllowed: false },
    { from: `${other}/room`, imported: `../../${screen}/it`, isAllowed: false },
    { from: `screens/${screen}/room`, imported: '../it', isAllowed: true },
  ]
})
const ARROWS = [...betweenFloors, ...betweenScreens]

/** The files that lint refuses in a folder with nothing but those arrows and the project's own rules. */
const refused = (folder: string): ReadonlySet<string> => {
  for (const name of ['biome.json', 'lint']) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  for (const [index, { from, imported }] of ARROWS.entries()) {
    const path = join(folder, 'renderer', from, `arrow-${index}.ts`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import { it } from '${imported}'\n\nexport const used = it\n`)
  }
  const args = [BIOME, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--only=noRestrictedImports', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return new Set((stdout + stderr).match(/arrow-\d+(?=\.ts:\d+:\d+ lint\/style\/noRestrictedImports)/g))
}

describe('the floors of the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'callback-floors-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('lint refuses each arrow that goes up, and each from one screen to another', () => {
    const found = refused(folder)
    for (const [index, { from, imported, isAllowed }] of ARROWS.entries())
      expect(!found.has(`arrow-${index}`), `${from} → ${imported}`).toBe(isAllowed)
  })

  test('the compiler knows of each floor those below alone', () => {
    for (const [index, floor] of FLOORS.entries()) {
      const { references } = JSON.parse(readFileSync(join(ROOT, 'renderer', floor, 'tsconfig.json'), 'utf8'))
      const allowed = ['../../shared', ...FLOORS.slice(0, index).map((below) => `../${below}`)]
      expect(references.map(({ path }: { readonly path: string }) => path)).toEqual(allowed)
    }
  })

  test('every folder of the window is a floor', () => {
    expect([...foldersIn('renderer')].sort()).toEqual([...FLOORS].sort())
  })
})
