import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { showScreen } from '../state/ui-store'
import { texts } from '../ui/i18n'

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | null }

/** Shown in place of a screen that failed: a bug must not take the whole window. */
export class Crash extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <Stack align="center" justify="center" h="100%" p="xl" role="alert">
        <Title order={2}>{texts('shell.crashed')}</Title>
        <Text c="dimmed">{texts('shell.crashedHint')}</Text>
        <Text size="xs" c="dimmed" ff="monospace">
          {this.state.error.message}
        </Text>
        <Button
          onClick={() => {
            this.setState({ error: null })
            showScreen('board')
          }}
        >
          {texts('shell.openBoard')}
        </Button>
      </Stack>
    )
  }
}
