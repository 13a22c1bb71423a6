import { Kbd, Stack, Table, Text, Title } from '@mantine/core'
import { useFacts } from '../state/facts'
import { useSettings } from '../state/settings'
import { texts } from '../ui/i18n'
import { shortcutGroups } from './shortcut-list'

/** All keys, as they work on this system. */
export const Shortcuts = () => {
  const isMac = useFacts((facts) => facts.about?.platform === 'darwin')
  const withSingleKeys = useSettings((settings) => settings.singleKeyShortcuts)
  return (
    <Stack gap="lg">
      {!withSingleKeys && <Text size="sm">{texts('shortcuts.singleKeysOff')}</Text>}
      {shortcutGroups(isMac, withSingleKeys).map(({ title, shortcuts }) => (
        <section key={title}>
          <Title order={3} size="h5" mb="xs">
            {title}
          </Title>
          <Table verticalSpacing={4} withRowBorders={false}>
            <Table.Tbody>
              {shortcuts.map(({ text, keys }) => (
                <Table.Tr key={text}>
                  <Table.Td>{text}</Table.Td>
                  <Table.Td ta="right">
                    {keys.map((key) => (
                      <Kbd key={key} ml={6}>
                        {key}
                      </Kbd>
                    ))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </Stack>
  )
}
