import { createContext } from 'react'
import type { ReportName } from '../../../shared/reports/reports'

/** A chart's own element (`null` until it has its size), or words with the element in which they stand. */
export type DrawnPart =
  | { readonly kind: 'chart'; readonly element: SVGSVGElement | null }
  | { readonly kind: 'words'; readonly element: HTMLElement; readonly words: string; readonly isHeading: boolean }

/** A report as it is drawn: its charts give their elements themselves, so that nobody looks for them in the page. */
export class DrawnCard {
  readonly #parts = new Map<string, DrawnPart>()
  readonly #listeners = new Set<() => void>()
  #frame: HTMLElement | null = null
  #isShown = false

  constructor(readonly name: ReportName) {}

  /** In the order of the page. */
  get parts(): readonly DrawnPart[] {
    return [...this.#parts.values()].sort(byPlace)
  }

  /** The element of the card; `null` once it has left the screen. */
  get frame(): HTMLElement | null {
    return this.#frame
  }

  /** `isShown`: worked out, and not shown as a table. */
  stand(frame: HTMLElement | null, isShown: boolean): void {
    this.#frame = frame
    this.#isShown = isShown
    this.#tell()
  }

  put(id: string, part: DrawnPart): void {
    this.#parts.set(id, part)
    this.#tell()
  }

  /** There is a chart, which may not be drawn yet. */
  expectChart(id: string): void {
    if (!this.#parts.has(id)) this.put(id, { kind: 'chart', element: null })
  }

  /** `null`: it loses its element. React tells that of a chart that is gone already, too. */
  putChart(id: string, element: SVGSVGElement | null): void {
    if (element !== null || this.#parts.has(id)) this.put(id, { kind: 'chart', element })
  }

  take(id: string): void {
    this.#parts.delete(id)
    this.#tell()
  }

  /** Resolves once every chart of it is drawn, rejects once it has left the screen. */
  drawn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (this.#frame === null) reject(new Error('it left the screen'))
        else if (this.#isShown && [...this.#parts.values()].every(({ element }) => element !== null)) resolve()
        else return
        this.#listeners.delete(look)
      }
      this.#listeners.add(look)
      look()
    })
  }

  #tell(): void {
    for (const look of [...this.#listeners]) look()
  }
}

const byPlace = ({ element: a }: DrawnPart, { element: b }: DrawnPart): number =>
  a === null || b === null ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/** The reports that stand on the screen, for who exports all of them. */
export type DrawnCards = Map<ReportName, DrawnCard>

export const DrawnCardsContext = createContext<DrawnCards>(new Map())

/** The report in which something is drawn. */
export const DrawnCardContext = createContext<DrawnCard | null>(null)
