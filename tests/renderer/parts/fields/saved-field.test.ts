import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SavedField, TYPING_PAUSE_MS } from '../../../../renderer/parts/fields/saved-field'

/** A main process that answers when the test says so. */
class Sent {
  readonly values: string[] = []
  readonly #answers: ((error: string | null) => void)[] = []

  readonly submit = (value: string): Promise<string | null> => {
    this.values.push(value)
    return new Promise((resolve) => this.#answers.push(resolve))
  }

  async answer(error: string | null = null): Promise<void> {
    this.#answers.shift()?.(error)
    await vi.advanceTimersByTimeAsync(0)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const fieldOf = (sent: Sent, saved = 'a', delayMs?: number | null) =>
  new SavedField({ saved, submit: sent.submit, ...(delayMs === undefined ? {} : { delayMs }) })

describe('a field that saves as it is typed', () => {
  it('sends after a pause in typing, once', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('ab')
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1)
    field.change('abc')
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1)
    expect(sent.values).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.values).toEqual(['abc'])
    await sent.answer()
    expect(field.state()).toEqual({ value: 'abc', error: null, isDirty: false })
  })

  it('loses nothing when it is left before the pause: what is new is sent at once, the same never twice', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('b')
    void field.flush()
    void field.flush()
    field.change('c')
    void field.flush()
    expect(sent.values).toEqual(['b', 'c'])
    await sent.answer()
    expect(field.state().isDirty).toBe(true)
    await sent.answer()
    expect(field.state()).toEqual({ value: 'c', error: null, isDirty: false })
  })

  it('leaves what was typed in its field when it is refused, and sends it again when asked', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('b')
    void field.flush()
    await sent.answer('The disk is full.')
    expect(field.state()).toEqual({ value: 'b', error: 'The disk is full.', isDirty: true })
    field.receive('z')
    expect(field.state().value).toBe('b')
    void field.flush()
    await sent.answer()
    expect(sent.values).toEqual(['b', 'b'])
    expect(field.state()).toEqual({ value: 'b', error: null, isDirty: false })
  })

  it('takes a change that arrives from an undo when nothing unsaved stands in it', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('b')
    void field.flush()
    await sent.answer()
    field.receive('b')
    field.receive('a')
    expect(field.state().value).toBe('a')
  })

  it('keeps what is being typed when something else arrives', () => {
    const field = fieldOf(new Sent())
    field.change('typing')
    field.receive('from elsewhere')
    expect(field.state()).toMatchObject({ value: 'typing', isDirty: true })
  })

  it('sends a change back to the old value when another one is under way', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('b')
    void field.flush()
    field.change('a')
    await sent.answer()
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE_MS)
    expect(sent.values).toEqual(['b', 'a'])
  })

  it('is not sent when it was put back before the pause', async () => {
    const sent = new Sent()
    const field = fieldOf(sent)
    field.change('b')
    field.change('a')
    await vi.advanceTimersByTimeAsync(10 * TYPING_PAUSE_MS)
    expect(sent.values).toEqual([])
    expect(field.state().isDirty).toBe(false)
  })

  it('shows what was saved when that arrives before the reply', async () => {
    const sent = new Sent()
    const field = fieldOf(sent, 'Acme', null)
    field.change('  brightwater')
    void field.settle()
    field.receive('Brightwater')
    expect(field.state().value).toBe('  brightwater')
    await sent.answer()
    expect(field.state()).toEqual({ value: 'Brightwater', error: null, isDirty: false })
  })

  it('without a pause is sent only when it is left, and then shows what was saved', async () => {
    const sent = new Sent()
    const field = fieldOf(sent, 'Acme', null)
    field.change('  brightwater')
    await vi.advanceTimersByTimeAsync(10 * TYPING_PAUSE_MS)
    expect(sent.values).toEqual([])
    void field.settle()
    await sent.answer()
    field.receive('Brightwater')
    expect(sent.values).toEqual(['  brightwater'])
    expect(field.state().value).toBe('Brightwater')
  })
})
