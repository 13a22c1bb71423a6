import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpenable, safeFileName } from '../../../shared/model/file-name'

const HOSTILE: readonly (readonly [name: string, safe: string])[] = [
  ['../../etc/passwd', '_.._etc_passwd'],
  ['..', 'file'],
  ['.', 'file'],
  ['', 'file'],
  ['   ', 'file'],
  ['...', 'file'],
  ['/etc/shadow', '_etc_shadow'],
  ['C:\\Windows\\System32\\calc.exe', 'C__Windows_System32_calc.exe'],
  ['\\\\server\\share\\cv.pdf', '__server_share_cv.pdf'],
  ['.bashrc', 'bashrc'],
  ['. .profile', 'profile'],
  ['.hidden.pdf', 'hidden.pdf'],
  ['cv\0.pdf', 'cv_.pdf'],
  ['cv\n.pdf', 'cv_.pdf'],
  ['cv\r\nSet-Cookie.pdf', 'cv__Set-Cookie.pdf'],
  ['cv\t\u001b[31m.pdf', 'cv__[31m.pdf'],
  ['cv\u0085\u2028\u2029.pdf', 'cv___.pdf'],
  ['cv\u007f.pdf', 'cv_.pdf'],
  ['cv_\u202efdp.sh', 'cv_fdp.sh'],
  ['\u2066\u200bcv\u200f\ufeff.pdf', 'cv.pdf'],
  ['cv\u3164\u115f.pdf', 'cv.pdf'],
  ['cv.pdf\u00ad', 'cv.pdf'],
  ['evil.exe.', 'evil.exe'],
  ['evil.exe . .', 'evil.exe'],
  ['evil.exe:cv.pdf', 'evil.exe_cv.pdf'],
  ['cv.pdf::$DATA', 'cv.pdf__$DATA'],
  ['CON', '_CON'],
  ['con.pdf', '_con.pdf'],
  ['Com1.txt', '_Com1.txt'],
  ['LPT¹ .pdf', '_LPT¹ .pdf'],
  ['nul.tar.gz', '_nul.tar.gz'],
  ['a<b>c|d?e*f"g.pdf', 'a_b_c_d_e_f_g.pdf'],
  ['\ud800cv\udfff.pdf', '_cv_.pdf'],
  ['cv \u00a0\u3000 final.pdf', 'cv final.pdf'],
  ['contract.pdf', 'contract.pdf'],
  ['Lebenslauf Größe.pdf', 'Lebenslauf Größe.pdf'],
  ['履歴書.pdf', '履歴書.pdf'],
]

const encoder = new TextEncoder()

const expectSafe = (name: string): void => {
  const safe = safeFileName(name, 'file')
  expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:]/u)
  expect(safe).not.toMatch(/^[.\s]|[.\s]$|^$/)
  expect(encoder.encode(safe).length).toBeLessThanOrEqual(150)
  expect(safeFileName(safe, 'file')).toBe(safe)
}

test('a hostile name becomes one that stays in its folder, hides nothing and is at most 150 bytes', () => {
  for (const [name, safe] of HOSTILE) {
    expect(safeFileName(name, 'file'), JSON.stringify(name)).toBe(safe)
    expectSafe(name)
  }
  console.log(`${HOSTILE.length} hostile names`)
  expect(HOSTILE.length).toBeGreaterThanOrEqual(30)
})

test('a long name keeps its ending and no half of a character', () => {
  const long = ['a'.repeat(400), '履'.repeat(200), '👩‍👩‍👧'.repeat(60), `${'a'.repeat(148)}👍`]
  for (const stem of long) {
    const safe = safeFileName(`${stem}.pdf`, 'file')
    expect(safe.endsWith('.pdf')).toBe(true)
    expect(safe.isWellFormed()).toBe(true)
    expectSafe(`${stem}.pdf`)
    expectSafe(`x.${stem}`)
  }
  expect(isOpenable(`${'a'.repeat(146)}.pdf.${'s'.repeat(300)}`)).toBe(false)
})

test('any text at all becomes a safe name', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom('.', '/', '\\', ' ', ':', '\u202e', '\ud83d', 'con', '.pdf', '\0', '履', 'a'.repeat(40)))
      .map((parts) => parts.join('')),
  )
  fc.assert(fc.property(anyName, expectSafe), { numRuns: 5_000 })
})

const OPENED =
  'cv.pdf a.txt a.md a.png a.jpg a.JPEG a.gif a.webp a.doc A.DOCX a.odt a.rtf a.xls a.xlsx a.ods a.csv a.eml a.ics a.sh.pdf'.split(
    ' ',
  )
const SHOWN =
  'a.sh a.desktop a.exe a.bat a.cmd a.com a.scr a.msi a.ps1 a.vbs a.js a.jar a.py a.lnk a.url a.app a.command a.dmg a.deb a.AppImage a.html a.svg a.xhtml a.docm a.xlsm a.hta a.reg a.pdf.sh a.pdf. pdf .pdf a.zip a.PDF\u202e a.exe:a.pdf\0'.split(
    ' ',
  )

test('C7: an exact list of kinds may be opened; everything else is shown in its folder', () => {
  for (const name of OPENED) expect(isOpenable(name), name).toBe(true)
  for (const name of SHOWN) expect(isOpenable(name), name).toBe(false)
  console.log(`${OPENED.length} kinds to open, ${SHOWN.length} to show`)
  expect(SHOWN.length).toBeGreaterThanOrEqual(30)
})
