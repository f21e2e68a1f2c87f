import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '@/utils/i18n'
import { Option } from './Option'

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] }

/** What the browser lets us read, and a way to be let. */
export function AccessOption() {
  const hasAll = useSignal<boolean | null>(null)
  useEffect(() => {
    const look = async () => {
      hasAll.value = await browser.permissions.contains(ALL_SITES)
    }
    void look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return (
    <Option title={t('access')} hint={t('accessHint')}>
      <p role="status">{hasAll.value !== null && (hasAll.value ? t('accessAll') : t('accessSome'))}</p>
      {hasAll.value === false && (
        <button type="button" onClick={() => browser.permissions.request(ALL_SITES)}>
          {t('allowSites')}
        </button>
      )}
    </Option>
  )
}
