import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { attachmentsOf } from '../../electron/attachments/attachments'
import { OpenedCopies } from '../../electron/attachments/opened-copies'
import { addCard, openedStore } from '../support/opened-store'
import { temporaryFolder } from '../support/temporary-folder'

/** Main's side of attachments on a real folder; what it handed to the system is written down. */
const desk = () => {
  const base = temporaryFolder()
  const inbox = join(base, 'inbox')
  mkdirSync(inbox)
  const store = openedStore(join(base, 'data'))
  addCard(store, 'one')
  const opened: string[] = []
  const shown: string[] = []
  const answers: { files: readonly string[] | null; file: string | null } = { files: null, file: null }
  const copies = new OpenedCopies(base)
  const attachments = attachmentsOf({
    pipeline: store.pipeline,
    execute: (command) => store.execute(command),
    files: store.attachedFiles,
    copies,
    chooseFiles: async () => answers.files,
    chooseFile: async () => answers.file,
    openFile: async (path) => opened.push(path) > 0,
    showInFolder: (path) => shown.push(path),
    onProblem: () => undefined,
  })
  const made = (name: string, content = name): string => {
    writeFileSync(join(inbox, name), content)
    return join(inbox, name)
  }
  const kept = () => store.pipeline.get('application', 'one')?.attachments ?? []
  return { base, inbox, store, opened, shown, answers, copies, attachments, made, kept }
}

test('of several files those that can be are attached in one change, the others are named with a reason', async () => {
  const { attachments, made, inbox, kept, store } = desk()
  const paths = [made('cv.pdf'), join(inbox, 'gone.pdf'), inbox, made('letter.odt')]
  const attached = await attachments.attachFiles('one', paths)
  expect(attached).toMatchObject({
    kept: 2,
    reply: { ok: true },
    failed: [
      { name: 'gone.pdf', problem: 'unreadable' },
      { name: 'inbox', problem: 'not-a-file' },
    ],
  })
  expect(kept().map(({ name }) => name)).toEqual(['cv.pdf', 'letter.odt'])
  store.undo()
  expect(kept()).toEqual([])
})

test('an unknown application asks nothing; a cancelled chooser does nothing; only failures send no command', async () => {
  const { attachments, answers, made, store, inbox } = desk()
  answers.files = [made('cv.pdf')]
  expect(await attachments.attachFiles('nobody', null)).toMatchObject({ reply: { reason: 'unknown-application' } })
  answers.files = null
  const { revision } = store.load()
  expect(await attachments.attachFiles('one', null)).toBeNull()
  expect(await attachments.attachFiles('one', [join(inbox, 'gone.pdf')])).toMatchObject({ kept: 0, reply: null })
  expect(store.load().revision).toBe(revision)
})

test('C7: a document is opened as a read-only copy under its own name; anything else is shown and never opened', async () => {
  const { attachments, made, opened, shown, kept, copies } = desk()
  const names = ['cv.pdf', 'run.sh', 'tool.desktop', 'page.html', 'notes.txt', 'mail.eml', 'cv.pdf.exe', '.pdf']
  await attachments.attachFiles(
    'one',
    names.map((name) => made(name)),
  )
  for (const { sha256 } of kept()) expect((await attachments.openAttachment('one', sha256)).ok).toBe(true)
  expect(opened.map((path) => basename(path))).toEqual(['cv.pdf', 'notes.txt', 'mail.eml'])
  expect(shown.map((path) => basename(path))).toEqual(['run.sh', 'tool.desktop', 'page.html', 'cv.pdf.exe', 'pdf'])
  for (const path of [...opened, ...shown]) {
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o400)
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
  }
  copies.remove()
  expect([...opened, ...shown].filter((path) => existsSync(path))).toEqual([])
})

test('a copy is saved where the user says; a damaged or unknown file is a value', async () => {
  const { attachments, made, answers, base, kept } = desk()
  await attachments.attachFiles('one', [made('cv.pdf', 'what it holds')])
  const sha256 = kept()[0]?.sha256 ?? ''
  expect(await attachments.saveAttachment('one', sha256)).toBeNull()
  answers.file = join(base, 'saved.pdf')
  expect(await attachments.saveAttachment('one', sha256)).toEqual({ ok: true, path: answers.file })
  expect(readFileSync(answers.file, 'utf8')).toBe('what it holds')
  answers.file = join(base, 'no such folder', 'saved.pdf')
  expect(await attachments.saveAttachment('one', sha256)).toEqual({ ok: false, problem: 'not-written' })
  writeFileSync(join(base, 'data', 'files', sha256), 'what it held')
  expect(await attachments.openAttachment('one', sha256)).toEqual({ ok: false, problem: 'damaged' })
  expect(await attachments.openAttachment('two', sha256)).toEqual({ ok: false, problem: 'unknown-attachment' })
  expect(await attachments.saveAttachment('one', 'f'.repeat(64))).toEqual({ ok: false, problem: 'unknown-attachment' })
})
