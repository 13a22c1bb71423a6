import { Button } from '@mantine/core'
import { bridge } from '../state/bridge'
import { toastDone } from '../state/toasts'
import { listWords } from '../state/words/number-words'
import { texts } from '../ui/i18n'

/** Says where something went, and offers to show it there. `message` is given the files' names. */
export const tellExported = (paths: readonly string[], message: (names: string) => string): void => {
  const names = listWords(paths.map(fileNameOf))
  const path = paths[0]
  toastDone(message(names), path === undefined ? undefined : <ShowInFolder path={path} />)
}

const fileNameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

const ShowInFolder = ({ path }: { readonly path: string }) => (
  <Button size="compact-sm" variant="light" onClick={() => void bridge.request.showInFolder(path)}>
    {texts('common.showInFolder')}
  </Button>
)
