import { APP_COMMANDS } from '../../../shared/app-commands/app-commands'
import type { Id } from '../../../shared/model/id'
import type { Overview } from '../../../shared/queries/overview'
import { viewsOf } from '../../../shared/queries/views'
import type { Pipeline } from '../../../shared/records/pipeline'
import { foldText } from '../../../shared/search/fold-text'
import { type MatchContext, matchesOf } from '../../../shared/search/matches'
import type { Parsed } from '../../../shared/search/parse-query'
import type { Problem } from '../../../shared/search/problem'
import type { Query } from '../../../shared/search/query'
import { overviews } from '../../state/overviews'
import { replica } from '../../state/use-pipeline'
import { texts } from '../../ui/i18n'
import { isAvailable } from '../app-commands'
import { commandText } from '../shortcut-list'
import { type ApplicationAct, actsOn } from './application-acts'
import { type Grade, matchesIn } from './fuzzy'
import { applicationText, Names } from './haystack'

export type LineKind = 'command' | 'act' | 'application' | 'view' | 'company' | 'contact'
/** One line of the palette. */
export type Line = {
  /** `command/undo`, `application/…`: what it is remembered by. */
  readonly key: string
  readonly kind: LineKind
  readonly id: string
  readonly text: string
  /** The letters that matched, as `[from, to)` pairs. */
  readonly ranges: readonly number[]
}
type SectionName = 'recent' | 'application' | 'applications' | 'commands' | 'views' | 'companies' | 'people'
export type Section = { readonly name: SectionName; readonly lines: readonly Line[] }
export type Found = { readonly sections: readonly Section[]; readonly problem: Problem | null }

/** As many as are worth looking through. */
const MOST = { applications: 40, commands: 12, companies: 8, people: 8, recent: 6 } as const

let names: Names | null = null
replica.follow((diff) => {
  if (diff === null) names = null
  else names?.receive(replica.pipeline, diff)
})

/** Whether a text is meant as a query: any without a field only names something. */
export const isQuery = ({ terms }: Query): boolean => terms.some(({ kind }) => kind === 'field')

/** What the palette offers for a text. `target`: the application that is open or has the focus. */
export const linesFor = (
  typed: string,
  parsed: Parsed,
  target: Id | null,
  recent: readonly string[],
  context: MatchContext,
): Found => {
  const acts = target === null ? [] : actsOn(target)
  if (typed.trim() === '') return { sections: unasked(acts, recent), problem: null }
  if (parsed.ok && isQuery(parsed.query)) {
    const lines = applicationsOf(parsed.query, context)
    return { sections: lines.length > 0 ? [{ name: 'applications', lines }] : [], problem: null }
  }
  const sections = fuzzySections(typed, acts, recent)
  return { sections, problem: !parsed.ok && sections.length === 0 ? parsed.problem : null }
}

/** Before anything is typed: what was used last, what can be done here, every command. */
const unasked = (acts: readonly ApplicationAct[], recent: readonly string[]): readonly Section[] => {
  const sections: readonly Section[] = [
    { name: 'recent', lines: recent.flatMap((key) => lineOf(key) ?? []).slice(0, MOST.recent) },
    { name: 'application', lines: acts.filter(({ isOffered }) => isOffered).map(actLine) },
    { name: 'commands', lines: commands() },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

const fuzzySections = (
  typed: string,
  acts: readonly ApplicationAct[],
  recent: readonly string[],
): readonly Section[] => {
  names ??= new Names(replica.pipeline)
  const { applications, companies, people } = names
  const { pipeline } = replica
  const inHaystack = haystackSearch(typed, recent)
  const graded = [
    inHaystack('applications', applications, (id) => named('application', id, applicationText(pipeline, id))),
    amongLines('application', typed, acts.map(actLine)),
    amongLines('commands', typed, commands()),
    amongLines('views', typed, views()),
    inHaystack('companies', companies, (id) => named('company', id, pipeline.get('company', id)?.name ?? '')),
    inHaystack('people', people, (id) => named('contact', id, pipeline.get('contact', id)?.name ?? '')),
  ]
  return graded
    .filter(({ section }) => section.lines.length > 0)
    .sort((a, b) => a.grade - b.grade)
    .map(({ section }) => section)
}

type Graded = { readonly section: Section; readonly grade: Grade }

/** The best matches; of those that match equally well the ones that were used last. */
const haystackSearch =
  (typed: string, recent: readonly string[]) =>
  (
    name: 'applications' | 'companies' | 'people',
    haystack: { readonly ids: readonly Id[]; readonly texts: readonly string[] },
    lineFor: (id: Id) => Line,
  ): Graded => {
    const lines = matchesIn(haystack.texts, typed, MOST[name]).map(({ index, ranges, grade }) => {
      const line = withRanges(lineFor(haystack.ids[index] ?? ''), ranges)
      const used = recent.indexOf(line.key)
      return { line, grade, used: used < 0 ? recent.length : used }
    })
    lines.sort((a, b) => a.grade - b.grade || a.used - b.used)
    return { section: { name, lines: lines.map(({ line }) => line) }, grade: lines[0]?.grade ?? 2 }
  }

const amongLines = (name: 'application' | 'commands' | 'views', typed: string, lines: readonly Line[]): Graded => {
  const matches = matchesIn(
    lines.map(({ text }) => foldText(text)),
    typed,
    MOST.commands,
  )
  return {
    section: { name, lines: matches.flatMap(({ index, ranges }) => withRanges(lines[index], ranges) ?? []) },
    grade: matches[0]?.grade ?? 2,
  }
}

/** Folding may change how long a text is (ß is ss): then there is nothing to be marked. */
const withRanges = <L extends Line | undefined>(line: L, ranges: readonly number[]): L =>
  line && foldText(line.text).length === line.text.length ? { ...line, ranges } : line

const named = (kind: LineKind, id: string, text: string): Line => ({ key: `${kind}/${id}`, kind, id, text, ranges: [] })

const commands = (): readonly Line[] =>
  APP_COMMANDS.filter((command) => command.id !== 'palette' && isAvailable(command)).map((command) =>
    named('command', command.id, commandText(command)),
  )

const views = (): readonly Line[] => viewsOf(replica.pipeline).map(({ id, name }) => named('view', id, name))

const actLine = ({ id, text }: ApplicationAct): Line => named('act', id, text)

/** Those that a query asks for, of all hunts and archived ones too; the last ones that something happened to first. */
const applicationsOf = (query: Query, context: MatchContext): readonly Line[] => {
  const { pipeline } = replica
  const matches = matchesOf(query, context)
  const found = [...pipeline.all('application').keys()].flatMap((id) => {
    const overview = overviews.of(id)
    return overview && matches(overview) ? [overview] : []
  })
  return found
    .sort(byLastEvent)
    .slice(0, MOST.applications)
    .map(({ application: { id } }) => named('application', id, applicationText(pipeline, id)))
}

/** The last one first; those of one day stay in their order. */
const byLastEvent = ({ lastEventOn: a }: Overview, { lastEventOn: b }: Overview): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? 1 : -1

/** What is remembered by that key, if it is still there. */
const lineOf = (key: string): Line | null => {
  const { pipeline } = replica
  const [kind = '', ...rest] = key.split('/')
  const id = rest.join('/')
  if (kind === 'command') return commands().find((line) => line.id === id) ?? null
  if (kind === 'application') return textIf(pipeline, kind, id, () => applicationText(pipeline, id))
  if (kind === 'view') return textIf(pipeline, kind, id, () => pipeline.get(kind, id)?.name ?? '')
  if (kind === 'company') return textIf(pipeline, kind, id, () => pipeline.get(kind, id)?.name ?? '')
  if (kind === 'contact') return textIf(pipeline, kind, id, () => pipeline.get(kind, id)?.name ?? '')
  return null
}

const textIf = (
  pipeline: Pipeline,
  kind: 'application' | 'view' | 'company' | 'contact',
  id: Id,
  text: () => string,
): Line | null => (pipeline.get(kind, id) ? named(kind, id, text()) : null)

/** What a line without a text is called in the count. */
export const countWords = (sections: readonly Section[]): string => {
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0)
  return count === 0 ? texts('palette.nothing') : texts('palette.count', { count })
}
