import type { ElectronApplication } from 'playwright'
import { REQUEST_NAMES } from '../../shared/ipc'
import { HOSTILE_ADDRESSES, OPENABLE_ADDRESSES, PLACES_TO_GO, TRAVERSALS } from './attacks'
import { expect, test } from './fixtures'
import { hostilePayloads } from './hostile-payloads'

const HOME = 'app://callback/index.html'

test('C4: the policy has no unsafe source, and string code and HTML sinks are refused', async ({ page }) => {
  const headers = await page.evaluate(async (home) => {
    const answer = await fetch(home)
    return Object.fromEntries(answer.headers.entries())
  }, HOME)
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(headers['x-content-type-options']).toBe('nosniff')

  // page.evaluate passes by the policy; the debugger can be told not to.
  const debuggerSession = await page.context().newCDPSession(page)
  const attempts = [
    'eval("1")',
    'new Function("return 1")()',
    'document.body.innerHTML = "<b>x</b>"',
    'document.createElement("div").insertAdjacentHTML("beforeend", "<img src=x onerror=1>")',
    'document.write("x")',
    'new DOMParser().parseFromString("<b>x</b>", "text/html")',
    'document.createElement("script").text = "1"',
    'document.createElement("script").src = "app://callback/x.js"',
    'trustedTypes.createPolicy("own", { createHTML: (x) => x })',
    'new Worker("app://callback/x.js")',
  ]
  for (const expression of attempts) {
    const { exceptionDetails } = await debuggerSession.send('Runtime.evaluate', {
      expression,
      allowUnsafeEvalBlockedByCSP: false,
    })
    expect(exceptionDetails, expression).toBeDefined()
  }
})

test('WI1 C1: the page has the bridge and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    foreign: ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.bridge).sort(),
    requests: Object.keys(window.bridge.request).sort(),
  }))
  expect(found.foreign).toEqual([])
  expect(found.bridge).toEqual(['on', 'pathOf', 'request'])
  expect(found.requests).toEqual([...REQUEST_NAMES].sort())
})

test('C1: windows are made with every protection on', async ({ callback, page }) => {
  expect(page.url()).toBe(HOME)
  const preferences = await callback.current().electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Undocumented, but the only place where the effective values can be read.
    const read = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    return read.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
  const isSpellCheckerOn = await callback
    .current()
    .electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
  expect(isSpellCheckerOn).toBe(false)
})

test('C1: permissions are denied, asked or checked', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'clipboard-write',
      'persistent-storage',
    ]
    return Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        ),
      ),
    )
  })
  expect(states.filter((state) => state === 'granted')).toEqual([])
  const asked = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    position: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied',
    ),
  }))
  expect(asked).toEqual({ notifications: 'denied', position: 'denied', camera: 'denied' })
})

/** Where main says that the window is. */
const addressOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())

test('WI3 C6: the window stays where it is, or is back within a second', async ({ callback, page }) => {
  test.setTimeout(240_000)
  const ways = ['location', 'replace', 'link', 'blank link', 'window.open', 'form'] as const
  let tried = 0
  for (const place of PLACES_TO_GO) {
    for (const way of ways) {
      const attempt = () =>
        page.evaluate(
          ([kind, url]) => {
            const link = Object.assign(document.createElement('a'), {
              href: url,
              target: kind === 'blank link' ? '_blank' : '',
            })
            const form = Object.assign(document.createElement('form'), { action: url })
            document.body.append(link, form)
            try {
              if (kind === 'location') location.href = url
              else if (kind === 'replace') location.replace(url)
              else if (kind === 'window.open') window.open(url)
              else if (kind === 'form') form.submit()
              else link.click()
            } catch {
              // The policy or Trusted Types have refused it already.
            }
            link.remove()
            form.remove()
          },
          [way, place] as const,
        )
      // A page that has just come back may be replaced under the attempt.
      await attempt().catch(() => page.waitForURL(HOME))
      await expect
        .poll(() => addressOf(callback.current().electron), { timeout: 1000, message: `${way} ${place}` })
        .toBe(HOME)
      // The next attempt needs a page that lives again.
      await expect.poll(() => page.evaluate(() => location.href).catch(() => 'on the move')).toBe(HOME)
      tried += 1
    }
  }
  const windows = await callback
    .current()
    .electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(windows).toBe(1)
  console.log(`${tried} attempts to leave, ${PLACES_TO_GO.length} places × ${ways.length} ways`)
  expect(tried).toBeGreaterThanOrEqual(100)
})

test('C7: only web, mail and telephone addresses are opened outside', async ({ callback, page }) => {
  const { electron } = callback.current()
  await electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map((url) => window.bridge.request.openOutside(url))),
    [...OPENABLE_ADDRESSES, ...HOSTILE_ADDRESSES],
  )
  const opened = await electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened) // put there above
  const refusedOnes = HOSTILE_ADDRESSES.filter((_url, index) => answers[OPENABLE_ADDRESSES.length + index] !== false)
  expect(refusedOnes).toEqual([])
  expect(OPENABLE_ADDRESSES.filter((_url, index) => answers[index] !== true)).toEqual([])
  expect(opened.length).toBe(OPENABLE_ADDRESSES.length)
  console.log(`${answers.length} addresses, ${opened.length} opened`)
  expect(answers.length).toBeGreaterThanOrEqual(200)
})

test('C9: app: serves its own files and nothing from outside', async ({ callback, page }) => {
  expect(page.url()).toBe(HOME)
  const bodies = await callback.current().electron.evaluate(
    async ({ net }, urls) =>
      Promise.all(
        urls.map(async (url) => {
          try {
            const answer = await net.fetch(url)
            return { url, status: answer.status, length: (await answer.arrayBuffer()).byteLength }
          } catch {
            return { url, status: 0, length: 0 } // not even an address
          }
        }),
      ),
    [...TRAVERSALS],
  )
  expect(bodies.filter(({ status, length }) => status === 200 || length > 0)).toEqual([])
  console.log(`${bodies.length} spellings`)
  expect(bodies.length).toBeGreaterThanOrEqual(100)
})

/** These do what they say, whatever comes with them. */
const WITHOUT_ARGUMENTS: readonly string[] = [
  'about',
  'load',
  'readSettings',
  'ready',
  'undo',
  'redo',
  'reminders',
  'testNotification',
  'openDataFolder',
  'readDrafts',
]
const MIN_PAYLOADS = 140

test('C5: fuzzed payloads are refused on every channel and nothing changes', async ({ page }) => {
  test.setTimeout(180_000)
  const before = await page.evaluate(() => window.bridge.request.load())
  const settingsBefore = await page.evaluate(() => window.bridge.request.readSettings())
  const channels = REQUEST_NAMES.filter((name) => !WITHOUT_ARGUMENTS.includes(name) && name !== 'showInFolder')
  const payloads = await page.evaluateHandle(hostilePayloads)
  let sent = 0
  for (const channel of channels) {
    const results = await page.evaluate(
      async ({ name, list }) => {
        const call = window.bridge.request[name] as (...args: readonly unknown[]) => Promise<unknown>
        const isRefusal = (answer: unknown) =>
          answer === false || answer === null || (answer as { ok?: unknown } | undefined)?.ok === false
        const accepted: number[] = []
        for (const [index, payload] of list.entries()) {
          try {
            const answer = await call(payload, payload, payload)
            if (!isRefusal(answer)) accepted.push(index)
          } catch {
            // Refused: it could not be sent, or main has thrown it back.
          }
        }
        return { sent: list.length, accepted }
      },
      { name: channel, list: payloads },
    )
    sent += results.sent
    // Changing settings answers with the settings as they are: that they are the same is asked below.
    if (channel !== 'changeSettings') expect(results.accepted, channel).toEqual([])
    expect(results.sent).toBeGreaterThanOrEqual(MIN_PAYLOADS)
  }
  expect(await page.evaluate(() => window.bridge.request.load())).toEqual(before)
  expect(await page.evaluate(() => window.bridge.request.readSettings())).toEqual(settingsBefore)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  console.log(`${sent} payloads on ${channels.length} channels`)
})

test('WI2 C5: pages that are not ours and frames inside ours get no answer', async ({ callback, page }) => {
  expect(page.url()).toBe(HOME)
  const answers = await callback.current().electron.evaluate(async ({ app, BrowserWindow }, names) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const webPreferences = { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true }
    const ask = (bridge: string) =>
      `typeof ${bridge} === 'undefined' ? [] : Promise.all(${JSON.stringify(names)}.map((name) => ${bridge}.request[name]().then(() => name, ({ message }) => message.includes('not-trusted') ? 'refused' : message)))`
    const found: Record<string, string[]> = {}
    for (const url of ['data:text/html,<p>x', 'about:blank', 'app://other/index.html', 'file:///dev/null']) {
      const window = new BrowserWindow({ show: false, webPreferences })
      await window.loadURL(url).catch(() => undefined)
      found[url] = await window.webContents.executeJavaScript(ask('bridge'))
      window.destroy()
    }
    const outer = new BrowserWindow({ show: false, webPreferences })
    await outer.loadURL('app://callback/index.html')
    found.frame = await outer.webContents.executeJavaScript(
      `(() => { const frame = document.createElement('iframe'); document.body.append(frame); return ${ask('frame.contentWindow.bridge')} })()`,
    )
    outer.destroy()
    return found
  }, REQUEST_NAMES)
  const asked = Object.entries(answers).filter(([, results]) => results.length > 0) // the others have no bridge at all
  for (const [from, results] of asked) expect(results, from).toEqual(REQUEST_NAMES.map(() => 'refused'))
  console.log(`asked from ${asked.map(([from]) => from).join(', ')}`)
  expect(asked.length).toBeGreaterThanOrEqual(3)
})
