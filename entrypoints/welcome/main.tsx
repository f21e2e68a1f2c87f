import { showOptions } from '@/components/options/show-options'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { t } from '@/utils/i18n'

void showOptions(WelcomePage, () => t('welcomeTitle'))
