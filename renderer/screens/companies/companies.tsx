import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core'
import { IconBuilding, IconSearch, IconUsers } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { quickAdd } from '../../acts/actions'
import { type Tab, useDossiers } from '../../acts/dossiers'
import { useSettings } from '../../state/settings'
import { texts } from '../../ui/i18n'
import styles from './companies.module.css'
import { CompanyDossierPage } from './dossiers/company-dossier-page'
import { PersonDossierPage } from './dossiers/person-dossier-page'
import { CompanyTable } from './lists/company-table'
import { PersonTable } from './lists/person-table'
import { type Rows, useCompanyRows, usePersonRows } from './lists/use-rows'
import { DuplicatesNotice } from './merging/duplicates-notice'

/** All companies and people over all hunts, and what each has been to the user. */
export const Companies = () => {
  const page = useDossiers((dossiers) => dossiers.page)
  switch (page.kind) {
    case 'list':
      return <Lists />
    case 'company':
      return <CompanyDossierPage key={page.id} id={page.id} />
    case 'person':
      return <PersonDossierPage key={page.id} id={page.id} />
  }
}

const Lists = () => {
  const tab = useDossiers((dossiers) => dossiers.tab)
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{texts('companies.title')}</h1>
        <SegmentedControl
          aria-label={texts('companies.tabs')}
          value={tab}
          onChange={(value) => useDossiers.setState({ tab: value === 'people' ? 'people' : 'companies' })}
          data={[
            { value: 'companies', label: texts('companies.companies') },
            { value: 'people', label: texts('companies.people') },
          ]}
        />
        <Search tab={tab} />
      </header>
      {tab === 'companies' ? <CompanyList /> : <PersonList />}
    </div>
  )
}

const Search = ({ tab }: { readonly tab: Tab }) => {
  const search = useDossiers((dossiers) => dossiers.search[tab])
  const change = (words: string): void =>
    useDossiers.setState((dossiers) => ({ search: { ...dossiers.search, [tab]: words } }))
  return (
    <TextInput
      className={styles.search ?? ''}
      aria-label={texts(tab === 'companies' ? 'companies.searchCompanies' : 'companies.searchPeople')}
      placeholder={texts(tab === 'companies' ? 'companies.searchCompanies' : 'companies.searchPeople')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        search !== '' && (
          <CloseButton size="sm" aria-label={texts('companies.clearSearch')} onClick={() => change('')} />
        )
      }
      value={search}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') change('')
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        document.querySelector<HTMLElement>('[data-index="0"] [data-open]')?.focus()
      }}
    />
  )
}

const CompanyList = () => {
  const search = useDossiers((dossiers) => dossiers.search.companies)
  const rows = useCompanyRows(useDeferredValue(search))
  if (rows.all === 0) return <Empty tab="companies" />
  return (
    <>
      <Count rows={rows} words={texts('companies.companyCount', { count: rows.all })} />
      <DuplicatesNotice of="company" />
      {rows.found.length === 0 ? <NothingFound search={search} /> : <CompanyTable rows={rows.found} />}
    </>
  )
}

const PersonList = () => {
  const search = useDossiers((dossiers) => dossiers.search.people)
  const rows = usePersonRows(useDeferredValue(search))
  if (rows.all === 0) return <Empty tab="people" />
  return (
    <>
      <Count rows={rows} words={texts('companies.personCount', { count: rows.all })} />
      <DuplicatesNotice of="contact" />
      {rows.found.length === 0 ? <NothingFound search={search} /> : <PersonTable rows={rows.found} />}
    </>
  )
}

const Count = ({ rows, words }: { readonly rows: Rows<unknown>; readonly words: string }) => {
  const withLetters = useSettings((settings) => settings.singleKeyShortcuts)
  return (
    <p className={styles.count}>
      <span role="status">
        {rows.found.length === rows.all ? words : texts('companies.shown', { shown: rows.found.length, all: words })}
      </span>
      <span className={styles.keys}>{texts(withLetters ? 'companies.keysHintLetters' : 'companies.keysHint')}</span>
    </p>
  )
}

const NothingFound = ({ search }: { readonly search: string }) => (
  <p className={styles.nothing}>{texts('companies.nothingFound', { search: search.trim() })}</p>
)

const Empty = ({ tab }: { readonly tab: Tab }) => {
  const Icon = tab === 'companies' ? IconBuilding : IconUsers
  return (
    <div className={styles.empty}>
      <Icon size={40} stroke={1.2} aria-hidden />
      <h2 className={styles.emptyTitle}>
        {texts(tab === 'companies' ? 'companies.emptyCompanies' : 'companies.emptyPeople')}
      </h2>
      <p className={styles.emptyHint}>
        {texts(tab === 'companies' ? 'companies.emptyCompaniesHint' : 'companies.emptyPeopleHint')}
      </p>
      {tab === 'companies' && (
        <Button mt="md" onClick={quickAdd}>
          {texts('shell.newApplication')}
        </Button>
      )}
    </div>
  )
}
