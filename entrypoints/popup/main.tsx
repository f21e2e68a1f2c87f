import { showPage } from '@/components/page/show-page'

void showPage('popup')
