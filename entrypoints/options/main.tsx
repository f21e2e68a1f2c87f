import { OptionsPage } from '@/components/options/OptionsPage'
import { showOptions } from '@/components/options/show-options'
import { t } from '@/utils/i18n'

void showOptions(OptionsPage, () => t('optionsTitle'))
