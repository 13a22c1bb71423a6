import { app, type Session, type WebContents } from 'electron'
import { APP_ORIGIN } from '../../shared/ipc'

/** What can make a page talk to the network or a debugger; nothing else is ever requested. */
const OWN_REQUESTS = /^(app|devtools|data|blob):/

/** Chromium's code for a navigation that was stopped. */
const ERR_ABORTED = -3

/** Before `ready`. Each line closes a door of Electron's security checklist. */
export const hardenApp = (): void => {
  // As root Chromium has no sandbox, and enabling it there fails in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name)
  }
  for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents))
}

/** After `ready`, for each session there is: no permission, no device, no request to anywhere, no dictionary. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !OWN_REQUESTS.test(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** A window stays on the page with which it was opened. */
const lockNavigation = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))

  let home: string | null = null
  contents.on('did-navigate', (_event, url) => {
    home ??= url.startsWith(`${APP_ORIGIN}/`) ? url : null
    // `about:blank` isn't announced by will-navigate: back from there.
    if (home !== null && url !== home) void contents.loadURL(home)
  })
  // Nor is `about:srcdoc`, which ends on an error page. An aborted load leaves the page where it is.
  contents.on('did-fail-load', (_event, errorCode, _description, url, isMainFrame) => {
    if (isMainFrame && home !== null && url !== home && errorCode !== ERR_ABORTED) void contents.loadURL(home)
  })
}
