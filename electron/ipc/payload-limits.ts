/** Nothing that the window really sends comes near these. */
const MAX_DEPTH = 24
const MAX_NODES = 500_000
const MAX_CHARACTERS = 64 * 1024 * 1024

/** Whether a message is plain data of a bearable size. Asked before anything else looks at it. */
export const isWithinLimits = (message: unknown): boolean => {
  let nodes = 0
  let characters = 0
  const isFine = (value: unknown, depth: number): boolean => {
    nodes += 1
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return false
    if (typeof value === 'string') {
      characters += value.length
      return characters <= MAX_CHARACTERS
    }
    if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol'
    if (Array.isArray(value)) return value.every((item) => isFine(item, depth + 1))
    if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '__proto__')) return false
    return Object.entries(value).every(([key, item]) => isFine(key, depth + 1) && isFine(item, depth + 1))
  }
  return isFine(message, 0)
}
