import type { Page } from 'playwright/test'
import type { Command } from '../../shared/commands/index'
import { expect, test } from './fixtures'

/** How often the app is killed; the long form of the promise kills it 500 times. */
const KILLS = Number(process.env.CALLBACK_KILLS ?? 30)
const CARDS = 40
const SEED = Number(process.env.CALLBACK_SEED ?? 20_261_122)

/** A small seeded generator (mulberry32), so that a failing run can be run again. */
const randomOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Ack = { readonly revision: number; readonly id: string; readonly stageId: string; readonly text: string }

/** Sends moves and long notes without pause, and tells each reply over the console the moment it is there. */
const beginBurst = (page: Page, seed: number): Promise<void> =>
  page.evaluate(
    ({ seed, cards }) => {
      const stages = ['wishlist', 'applied', 'screening', 'interviewing', 'offer']
      let state = seed
      const next = (below: number): number => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
        return state % below
      }
      const burst = async (): Promise<void> => {
        for (let count = 0; ; count++) {
          const id = `card-${next(cards)}`
          const stageId = stages[next(stages.length)] ?? ''
          const text = `${seed}/${count} `.repeat(count % 4 === 0 ? 400 : 3)
          const command: Command =
            count % 2 === 0
              ? { type: 'application/move', payload: { ids: [id], stageId, place: 'top', outcome: null } }
              : { type: 'application/update', payload: { id, changes: { notes: text } } }
          const reply = await window.bridge.request.send(command)
          if (reply.ok)
            console.log(
              `ack ${JSON.stringify({ revision: reply.revision, id, ...(count % 2 === 0 ? { stageId } : { text }) })}`,
            )
        }
      }
      void burst()
    },
    { seed, cards: CARDS },
  )

test(`ST1 what was acknowledged survives ${KILLS} kills in bursts of changes`, async ({ callback, page }) => {
  test.setTimeout(30_000 + KILLS * 15_000)
  const random = randomOf(SEED)
  await page.evaluate(async (cards) => {
    for (let index = 0; index < cards; index++) {
      const reply = await window.bridge.request.send({
        type: 'application/create',
        payload: {
          id: `card-${index}`,
          huntId: 'first-hunt',
          stageId: 'wishlist',
          fields: { company: `Company ${index}` },
          appliedOn: null,
          outcome: null,
        },
      })
      if (!reply.ok) throw new Error(reply.reason)
    }
  }, CARDS)
  const stageOf = new Map<string, string>()
  const notesOf = new Map<string, string>()
  let acknowledged = 0
  let lastRevision = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const running = callback.page()
    const target = 5 + Math.floor(random() * 60)
    let seen = 0
    const enough = new Promise<void>((resolve) => {
      running.on('console', (message) => {
        if (!message.text().startsWith('ack ')) return
        const ack = JSON.parse(message.text().slice(4)) as Partial<Ack> & Pick<Ack, 'id' | 'revision'> // written by the burst above
        if (ack.stageId !== undefined) stageOf.set(ack.id, ack.stageId)
        if (ack.text !== undefined) notesOf.set(ack.id, ack.text)
        lastRevision = ack.revision
        acknowledged++
        if (++seen === target) resolve()
      })
    })
    await beginBurst(running, SEED + kill)
    await enough
    await callback.kill()
    const restarted = await callback.start()
    const found = await restarted.evaluate(async () => {
      const { revision, records } = await window.bridge.request.load()
      const applications = await Promise.all(
        records.application.map(async ({ id, stageId, notes }) => ({
          id,
          stageId,
          notes: 'inline' in notes ? notes.inline : await window.bridge.request.readText(notes.sha256),
        })),
      )
      return { revision, applications }
    })
    expect(found.revision).toBeGreaterThanOrEqual(lastRevision)
    expect(found.applications).toHaveLength(CARDS)
    // One change more than was acknowledged may have reached the disk: then its card alone may differ.
    const differing = found.applications.filter(
      ({ id, stageId, notes }) =>
        (stageOf.has(id) && stageOf.get(id) !== stageId) || (notesOf.has(id) && notesOf.get(id) !== notes),
    )
    expect(differing.length).toBeLessThanOrEqual(found.revision - lastRevision)
    for (const { id, stageId, notes } of found.applications) {
      stageOf.set(id, stageId)
      if (notes !== null) notesOf.set(id, notes)
    }
    lastRevision = found.revision
  }
  console.log(`counts: ${JSON.stringify({ kills: KILLS, acknowledged, lost: 0, seed: SEED })}`)
  expect(acknowledged).toBeGreaterThanOrEqual(KILLS * 5)
})
