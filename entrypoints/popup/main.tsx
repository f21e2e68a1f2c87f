import { showPage } from '@/components/page/show-page'
import { activeTab } from '@/components/page/shown-tab'

const page = await showPage('popup')
const tab = await activeTab()
if (tab) await page.showTab(tab)
