import { showPage } from '@/components/page/show-page'
import { activeTab, watchActiveTab } from '@/components/page/shown-tab'

const page = await showPage('panel')
watchActiveTab(page.showTab)
const tab = await activeTab()
if (tab) await page.showTab(tab)
