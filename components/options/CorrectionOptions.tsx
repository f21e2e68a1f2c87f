import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { correctionText } from '@/utils/correction-words'
import {
  type CorrectedPage,
  forgetAllCorrections,
  listCorrectedPages,
  saveCorrections,
  watchCorrections,
} from '@/utils/corrections/store'
import { t } from '@/utils/i18n'
import { Option, Section } from './Option'

/** What the reader corrected, page by page, each with a way to erase it. */
export function CorrectionOptions() {
  const pages = useSignal<CorrectedPage[] | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const load = async () => {
      pages.value = await listCorrectedPages()
    }
    void load()
    watchCorrections(load, leaving.signal)
    return () => leaving.abort()
  }, [])
  return (
    <Section title={t('sectionCorrections')}>
      <Option title={t('correctedPages')} hint={t('correctionsHint')}>
        {pages.value?.length === 0 && <p>{t('correctionsNone')}</p>}
        <ul class="corrected-pages">
          {pages.value?.map((page) => (
            <CorrectedPageItem key={page.url} page={page} />
          ))}
        </ul>
        {pages.value !== null && pages.value.length > 1 && (
          <button type="button" onClick={() => forgetAllCorrections()}>
            {t('correctionsEraseAll')}
          </button>
        )}
      </Option>
    </Section>
  )
}

function CorrectedPageItem({ page }: { page: CorrectedPage }) {
  const name = page.title || page.url
  return (
    <li>
      <a href={page.url} target="_blank" rel="noreferrer">
        {name}
      </a>
      <ul>
        {page.corrections.map((correction) => (
          <li key={JSON.stringify(correction)}>{correctionText(correction)}</li>
        ))}
      </ul>
      <button
        type="button"
        class="link"
        aria-label={t('correctionsEraseOf', { page: name })}
        onClick={() => saveCorrections(page, [])}
      >
        {t('correctionsErase')}
      </button>
    </li>
  )
}
