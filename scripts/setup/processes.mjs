import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ROOT } from './places.mjs'

/** What a shell would report: the code, or 128 and the signal's number. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0)

/** Runs a program whose output goes straight to the terminal. Never throws: a program that can't be started has code 127. */
export function runLive(command, args, options = {}) {
  const { onOutput, ...spawnOptions } = options
  const output = onOutput === undefined ? 'inherit' : 'pipe'
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', output, 'inherit'], ...spawnOptions })
    child.stdout?.on('data', (bytes) => {
      process.stdout.write(bytes)
      onOutput(bytes)
    })
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(127)
    })
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}

/** Runs a program and keeps what it prints, for set-up that shows it only when it fails. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let stdout = ''
    let all = ''
    child.stdout.on('data', (bytes) => {
      stdout += bytes
      all += bytes
    })
    child.stderr.on('data', (bytes) => {
      all += bytes
    })
    child.once('error', (error) => resolve({ code: 127, stdout, output: error.message }))
    child.once('close', (code, signal) => resolve({ code: exitCodeOf(code, signal), stdout, output: all.trim() }))
  })
}

/** npm, which on Windows is a batch file and needs a shell. */
export const runNpm = (args, options = {}) =>
  runQuietly('npm', args, { shell: process.platform === 'win32', ...options })
