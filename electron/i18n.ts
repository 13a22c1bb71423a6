import { chosenLanguage } from '../shared/i18n/chosen-language'

/** The texts for menus, dialogs, notifications and the tray, in the language that the process chooses at its start. */
export const { texts: t, chooseLanguage } = chosenLanguage()
