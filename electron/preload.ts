import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Bridge, EVENT_NAMES, REQUEST_NAMES } from '../shared/ipc'

const request = Object.fromEntries(
  REQUEST_NAMES.map((name) => [name, (...args: readonly unknown[]) => ipcRenderer.invoke(name, ...args)]),
) as Bridge['request'] // one function for each name; main's handlers are checked against the same contract

const bridge: Bridge = {
  request,
  on: (event, listener) => {
    if (!EVENT_NAMES.includes(event)) return () => undefined
    const relay = (_event: unknown, message: Parameters<typeof listener>[0]) => listener(message)
    ipcRenderer.on(event, relay)
    return () => {
      ipcRenderer.off(event, relay)
    }
  },
  pathOf: (file) => {
    try {
      return webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]) // throws for anything else
    } catch {
      return ''
    }
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
