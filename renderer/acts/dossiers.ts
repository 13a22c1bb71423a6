import { create } from 'zustand'
import type { Id } from '../../shared/model/id'
import { closeDialog, openDialog } from '../state/dialogs'
import { type Screen, showScreen, useUi } from '../state/ui-store'
import { QUICK_ADD } from './dialogs'
import { openApplication } from './open-application'

export type Tab = 'companies' | 'people'

/** A page of the screen: the lists, or one dossier. */
type Page = { readonly kind: 'list' } | { readonly kind: 'company' | 'person'; readonly id: Id }
export type Dossier = Exclude<Page, { kind: 'list' }>

/** Where "back" leads: a page of this screen, another screen, a panel where it was scrolled to, or a form half filled in. */
export type Origin =
  | Page
  | { readonly kind: 'screen'; readonly screen: Screen }
  | {
      readonly kind: 'panel'
      readonly screen: Screen
      readonly page: Page
      readonly applicationId: Id
      readonly place: PanelPlace
    }
  | { readonly kind: 'draft'; readonly screen: Screen; readonly stageId: Id | null }

/** How far a panel was scrolled, and whose link was followed from it. */
export type PanelPlace = { readonly scrollTop: number; readonly dossierId: Id }

export type Sort = { readonly column: string; readonly isDescending: boolean }

type State = {
  readonly tab: Tab
  readonly page: Page
  readonly trail: readonly Origin[]
  readonly search: Readonly<Record<Tab, string>>
  readonly sort: Readonly<Record<Tab, Sort>>
  /** The row to which the focus goes when its list is shown again. */
  readonly rowId: Id | null
  /** The panel that is being gone back to. */
  readonly panel: { readonly applicationId: Id; readonly place: PanelPlace } | null
}

const LIST: Page = { kind: 'list' }
const BY_LAST_CONTACT: Sort = { column: 'lastContact', isDescending: true }

/** What the screen of companies and people shows, and the way that led there. */
export const useDossiers = create<State>(() => ({
  tab: 'companies',
  page: LIST,
  trail: [],
  search: { companies: '', people: '' },
  sort: { companies: BY_LAST_CONTACT, people: BY_LAST_CONTACT },
  rowId: null,
  panel: null,
}))

/** The lists, from anywhere. */
export const showCompanies = (): void => {
  useDossiers.setState({ page: LIST, trail: [], rowId: null })
  showScreen('companies')
}

/** What the panel's scrolling part is found by. */
const PANEL_BODY = 'data-panel-body'

/** A dossier, from wherever the user is; "back" leads there again. */
export const openDossier = (dossier: Dossier): void => show(dossier, originNow(dossier.id))

/** A look at a dossier in the middle of a new application: what was typed is kept. */
export const openDossierFromDraft = (dossier: Dossier, stageId: Id | null): void => {
  closeDialog()
  show(dossier, { kind: 'draft', screen: useUi.getState().screen, stageId })
}

const show = (page: Dossier, origin: Origin): void => {
  useDossiers.setState(({ trail, page: before }) => ({
    page,
    trail: isSamePage(before, page) && origin.kind === page.kind ? trail : [...trailFrom(trail, origin), origin],
    tab: page.kind === 'person' ? 'people' : 'companies',
  }))
  showScreen('companies')
}

/** From outside of this screen a new trail begins. */
const trailFrom = (trail: readonly Origin[], { kind }: Origin): readonly Origin[] =>
  useUi.getState().screen === 'companies' && kind !== 'screen' ? trail : []

const isSamePage = (a: Page, b: Page): boolean =>
  a.kind === b.kind && (a.kind === 'list' || (b.kind !== 'list' && a.id === b.id))

const originNow = (dossierId: Id): Origin => {
  const { screen, openApplicationId } = useUi.getState()
  const { page } = useDossiers.getState()
  if (openApplicationId !== null) {
    const scrollTop = document.querySelector(`[${PANEL_BODY}]`)?.scrollTop ?? 0
    return { kind: 'panel', screen, page, applicationId: openApplicationId, place: { scrollTop, dossierId } }
  }
  return screen === 'companies' ? page : { kind: 'screen', screen }
}

/** To where the last dossier was opened from; without a way back to the lists. */
export const goBack = (): void => {
  const { trail, page } = useDossiers.getState()
  const origin = trail.at(-1) ?? LIST
  const rowId = page.kind === 'list' ? null : page.id
  const shorter = trail.slice(0, -1)
  switch (origin.kind) {
    case 'list':
    case 'company':
    case 'person':
      useDossiers.setState({ page: origin, trail: shorter, rowId })
      return
    case 'screen':
      useDossiers.setState({ trail: shorter })
      showScreen(origin.screen)
      return
    case 'draft':
      useDossiers.setState({ trail: shorter })
      showScreen(origin.screen)
      openDialog(QUICK_ADD, { stageId: origin.stageId })
      return
    case 'panel':
      useDossiers.setState({
        page: origin.page,
        trail: shorter,
        panel: { applicationId: origin.applicationId, place: origin.place },
      })
      showScreen(origin.screen)
      void openApplication(origin.applicationId)
  }
}

/** Another record has taken the place of this one. */
export const replaceDossier = (goneIds: readonly Id[], id: Id): void =>
  useDossiers.setState(({ page, trail }) => {
    const moved = <T extends Origin>(each: T): T => ('id' in each && goneIds.includes(each.id) ? { ...each, id } : each)
    return { page: moved(page), trail: trail.map(moved) }
  })

/** The place of a panel that is gone back to; asked once. */
export const takePanelPlace = (applicationId: Id): PanelPlace | null => {
  const { panel } = useDossiers.getState()
  if (panel?.applicationId !== applicationId) return null
  useDossiers.setState({ panel: null })
  return panel.place
}
