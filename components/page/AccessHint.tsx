import { t } from '@/utils/i18n'
import { usePage } from './context'

/** Says that articles of this site are read on a click only, and offers the browser's permission for more. */
export function AccessHint() {
  const { store } = usePage()
  const { state } = store.view.value
  if (store.hasAccess.value || state === 'withheld' || state === 'restricted' || state === 'loading')
    return null
  return (
    <p class="access-hint">
      {t('accessOnClick')}
      <button type="button" class="link" onClick={() => store.allowSite()}>
        {t('allowSite')}
      </button>
    </p>
  )
}
