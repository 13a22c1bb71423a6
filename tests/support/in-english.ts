import { chooseLanguage as chooseInMain } from '../../electron/i18n'
import { chooseLanguage as chooseInWindow } from '../../renderer/ui/i18n'

// As each process does at its start.
chooseInMain('en')
chooseInWindow('en')
