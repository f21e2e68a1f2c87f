import { browser } from 'wxt/browser'

/**
 * Closes `storage.local`, where the corrections of all pages are, to our scripts on pages: whoever has taken over a
 * page's process sees those of its own site, which the background hands out, and no others. Firefox has no
 * such lock yet.
 */
export async function keepCorrectionsFromPages(): Promise<void> {
  const { local } = browser.storage as unknown as {
    local: { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> }
  }
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
