import { chosenLanguage } from '../../shared/i18n/chosen-language'

/** The window's texts, in the language that it chooses before anything is drawn. */
export const { texts, chooseLanguage } = chosenLanguage()
