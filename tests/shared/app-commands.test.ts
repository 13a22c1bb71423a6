import { describe, expect, it } from 'vitest'
import { APP_COMMANDS, isSingleKey } from '../../shared/app-commands/app-commands'
import { chordText, isPressed, type Pressed } from '../../shared/app-commands/chord'
import { PLACE_COMMANDS, singleKeyCommand } from '../../shared/app-commands/place-keys'

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})
const ctrl = { ctrlKey: true }
const meta = { metaKey: true }
const shift = { shiftKey: true }

describe('CP1 a shortcut means one thing', () => {
  const everywhere = APP_COMMANDS.flatMap(({ keys }) => keys)

  it('CP1 no two commands of the window have the same keys', () => {
    expect(everywhere.filter((chord, index) => everywhere.indexOf(chord) !== index)).toEqual([])
    expect(new Set(APP_COMMANDS.map(({ id }) => id)).size).toBe(APP_COMMANDS.length)
  })

  it.each(Object.entries(PLACE_COMMANDS))(
    'CP1 nor two in one place, and none there takes a key of the window: %s',
    (_place, commands) => {
      const here = commands.flatMap(({ keys }) => keys.flat())
      expect(here.filter((chord, index) => here.indexOf(chord) !== index)).toEqual([])
      expect(here.filter((chord) => everywhere.includes(chord))).toEqual([])
    },
  )

  it('CP1 no key of one event means two commands, on any system', () => {
    for (const isMac of [true, false])
      for (const chord of everywhere) {
        const parts = chord.split('+')
        const event = pressed(parts.at(-1) ?? '', {
          ctrlKey: parts.includes('Mod') && !isMac,
          metaKey: parts.includes('Mod') && isMac,
          shiftKey: parts.includes('Shift'),
        })
        expect(everywhere.filter((each) => isPressed(each, event, isMac))).toEqual([chord])
      }
  })
})

describe('CP2 keys are known on any keyboard', () => {
  it.each([
    ['Mod+K', pressed('k', ctrl), false, true],
    ['Mod+K', pressed('K', ctrl), false, true],
    ['Mod+K', pressed('k', meta), true, true],
    ['Mod+K', pressed('k', ctrl), true, false],
    ['Mod+K', pressed('k', { ...ctrl, ...shift }), false, false],
    ['Mod+K', pressed('k', { ...ctrl, altKey: true }), false, false],
    ['Mod+K', pressed('k'), false, false],
    ['Mod+Z', pressed('Z', { ...ctrl, ...shift }), false, false],
    ['Mod+Shift+Z', pressed('Z', { ...ctrl, ...shift }), false, true],
    ['Mod+K', pressed('л', { ...ctrl, code: 'KeyK' }), false, true],
    ['Mod+/', pressed('/', { ...ctrl, ...shift, code: 'Digit7' }), false, true],
    ['Mod+1', pressed('&', { ...ctrl, code: 'Digit1' }), false, true],
    ['Mod+7', pressed('/', { ...ctrl, ...shift, code: 'Digit7' }), false, false],
    ['?', pressed('?', shift), false, true],
    ['?', pressed('?', { ...ctrl, ...shift }), false, false],
  ])('CP2 %s', (chord, event, isMac, isMeant) => {
    expect(isPressed(chord, event, isMac)).toBe(isMeant)
  })

  it('CP2 and printed as on the keys', () => {
    expect(chordText('Mod+Shift+Z', true)).toBe('⌘⇧Z')
    expect(chordText('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(chordText('ArrowUp', false)).toBe('↑')
  })
})

describe('CP3 letters and digits alone', () => {
  it('CP3 act on what has the focus in a list', () => {
    const keys = 'j k h l 1 9 x e f r z m'.split(' ')
    expect(keys.map((key) => singleKeyCommand('list', key))).toEqual(
      'walk walk walk walk move move select edit follow-up reply undo menu'.split(' '),
    )
    expect(['q', 'Enter', ' ', 'Delete', '0'].map((key) => singleKeyCommand('list', key))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('CP3 of the window only the question mark is one', () => {
    expect(APP_COMMANDS.flatMap(({ keys }) => keys).filter(isSingleKey)).toEqual(['?'])
  })
})
