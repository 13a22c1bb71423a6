import fs from 'node:fs'

/** To be imported before electron-store, whose parts take hold of the functions of `node:fs` when they are loaded. */
const NAMES = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'fdatasyncSync',
  'ftruncateSync',
  'closeSync',
  'readFileSync',
  'readdirSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'lstatSync',
  'chmodSync',
] as const

/** `short`: a write takes half of what it was given and reports no error, as on a full disk. */
export type Fault = { readonly code: string | 'short'; readonly at: number; readonly lasts: boolean }

let fault: Fault | null = null
let count = 0
let hits: string[] = []

type AnyFunction = (...args: unknown[]) => unknown
const functions = fs as unknown as Record<string, AnyFunction> // each name is that of a function

for (const name of NAMES) {
  const real = functions[name]
  if (!real) throw new Error(`no ${name} in node:fs`)
  functions[name] = (...args) => {
    if (!fault) return real(...args)
    count++
    if (fault.lasts ? count < fault.at : count !== fault.at) return real(...args)
    hits.push(name)
    if (fault.code === 'short') return name === 'writeSync' ? half(real, args) : real(...args)
    if (name === 'closeSync') real(...args) // the system closes it and reports the error
    throw Object.assign(new Error(`${fault.code}: injected into ${name}`), { code: fault.code })
  }
}

const half: (real: AnyFunction, args: unknown[]) => unknown = (real, args) => {
  const [fd, content, offset, length, position] = args
  if (typeof content === 'string') return real(fd, content.slice(0, content.length / 2))
  return real(fd, content, offset, Math.ceil(Number(length) / 2), position)
}

/** Runs with that fault; how many operations there were, and which of them failed. */
export const withFault = (
  injected: Fault,
  act: () => void,
): { readonly operations: number; readonly hits: string[] } => {
  fault = injected
  count = 0
  hits = []
  try {
    act()
  } finally {
    fault = null
  }
  return { operations: count, hits }
}
