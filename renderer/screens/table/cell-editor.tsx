import { Autocomplete, Select, TagsInput, TextInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { columnOf } from '../../../shared/fields/columns'
import { sourcesInUse, tagsInUse } from '../../../shared/queries/archived'
import { companySuggestions } from '../../../shared/queries/known-company'
import type { Overview } from '../../../shared/queries/overview'
import { overviews } from '../../state/overviews'
import { usePipeline } from '../../state/use-pipeline'
import { choicesOf, savedText } from './cell-drafts'
import styles from './cell-editor.module.css'
import { editorOf } from './edit'
import { submitCell, submitTags } from './submit-cell'
import type { Editing } from './table-store'
import { useCellEdit } from './use-cell-edit'

type Props = { readonly editing: Editing; readonly label: string }
type EditorProps = Props & { readonly overview: Overview }

/** The editor of a cell, right for its column. */
export const CellEditor = (props: Props) => {
  const overview = overviews.of(props.editing.id)
  if (!overview) return null
  switch (editorOf(props.editing.column)) {
    case 'tags':
      return <TagsEditor {...props} overview={overview} />
    case 'choice':
      return <ChoiceEditor {...props} overview={overview} />
    case 'company':
      return <CompanyEditor {...props} overview={overview} />
    case 'source':
      return <SourceEditor {...props} overview={overview} />
    default:
      return <TextEditor {...props} overview={overview} />
  }
}

type BoxProps = {
  readonly edit: Pick<ReturnType<typeof useCellEdit<string>>, 'error' | 'box'>
  readonly children: ReactNode
}

const Box = ({ edit, children }: BoxProps) => (
  <div className={styles.box} {...edit.box} data-cell-editor>
    {children}
    {edit.error !== null && (
      <div className={styles.error} role="alert">
        {edit.error}
      </div>
    )}
  </div>
)

const useTextEdit = ({ editing, overview }: EditorProps) => {
  const saved = savedText(overview, editing.column)
  return useCellEdit({
    editing,
    saved,
    // A date field takes digits itself, once it has the focus.
    initial: editorOf(editing.column) === 'day' ? saved : (editing.typed ?? saved),
    submit: (typed) => submitCell(editing.id, editing.column, typed),
  })
}

const TextEditor = (props: EditorProps) => {
  const edit = useTextEdit(props)
  const isDay = editorOf(props.editing.column) === 'day'
  return (
    <Box edit={edit}>
      <TextInput
        size="xs"
        autoFocus
        aria-label={props.label}
        type={isDay ? 'date' : 'text'}
        maxLength={columnOf(props.editing.column).editor?.maxLength}
        error={edit.error !== null}
        value={edit.draft}
        onChange={(event) => edit.change(event.currentTarget.value)}
        onFocus={(event) => {
          if (props.editing.typed === null && !isDay) event.currentTarget.select()
        }}
      />
    </Box>
  )
}

const CompanyEditor = (props: EditorProps) => {
  const edit = useTextEdit(props)
  const names = usePipeline(
    (pipeline) => [...new Set(companySuggestions(pipeline, edit.draft, 8).map(({ name }) => name))],
    [edit.draft],
  )
  return (
    <Box edit={edit}>
      <Autocomplete
        size="xs"
        autoFocus
        aria-label={props.label}
        error={edit.error !== null}
        maxLength={500}
        value={edit.draft}
        data={names}
        filter={({ options }) => options}
        openOnFocus={false}
        onChange={edit.change}
        onOptionSubmit={(name) => void edit.commit(name, 'stay')}
      />
    </Box>
  )
}

const SourceEditor = (props: EditorProps) => {
  const edit = useTextEdit(props)
  const known = usePipeline(sourcesInUse, [])
  return (
    <Box edit={edit}>
      <Autocomplete
        size="xs"
        autoFocus
        aria-label={props.label}
        error={edit.error !== null}
        maxLength={500}
        limit={10}
        value={edit.draft}
        data={[...known]}
        openOnFocus={false}
        onChange={edit.change}
        onOptionSubmit={(source) => void edit.commit(source, 'stay')}
      />
    </Box>
  )
}

const TagsEditor = ({ editing, label, overview }: EditorProps) => {
  const { tags } = overview.application
  const edit = useCellEdit<readonly string[]>({
    editing,
    saved: tags,
    initial: tags,
    submit: (changed) => submitTags(editing.id, changed),
  })
  const known = usePipeline(tagsInUse, [])
  return (
    <Box edit={edit}>
      <TagsInput
        className={styles.wide}
        size="xs"
        autoFocus
        aria-label={label}
        error={edit.error !== null}
        value={[...edit.draft]}
        data={[...known]}
        defaultSearchValue={editing.typed ?? ''}
        limit={20}
        maxTags={100}
        maxLength={100}
        openOnFocus={false}
        acceptValueOnBlur
        onChange={edit.change}
      />
    </Box>
  )
}

const ChoiceEditor = (props: EditorProps) => {
  const { editing, overview, label } = props
  const saved = savedText(overview, editing.column)
  const edit = useCellEdit({
    editing,
    saved,
    initial: saved,
    submit: (typed) => submitCell(editing.id, editing.column, typed),
  })
  const isByKey = useRef(false)
  return (
    <Box edit={edit}>
      <Select
        size="xs"
        autoFocus
        aria-label={label}
        defaultDropdownOpened
        allowDeselect={false}
        value={edit.draft}
        data={choicesOf(editing.column)}
        onKeyDown={(event) => {
          isByKey.current = event.key === 'Enter'
        }}
        onOptionSubmit={(value) => void edit.commit(value, isByKey.current ? 'down' : 'stay')}
      />
    </Box>
  )
}
