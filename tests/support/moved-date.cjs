// Loaded into the app's main process before its first line: its clock runs ahead of the real one by what a file says, in milliseconds.
const { readFileSync } = require('node:fs')

const RealDate = Date
const aheadMs = () => Number(readFileSync(process.env.MOVED_CLOCK_FILE, 'utf8'))

class MovedDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + aheadMs())
    else super(...parts)
  }

  static now() {
    return RealDate.now() + aheadMs()
  }
}

Object.defineProperty(MovedDate, 'name', { value: 'Date' })
globalThis.Date = MovedDate
