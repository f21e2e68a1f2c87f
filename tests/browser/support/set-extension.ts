import type { ChromiumWithExtension } from '../../../scripts/browsers/launch-chromium'

/** What the browser's own page for extensions lets a reader set. */
interface ExtensionSettings {
  hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'
  /** A site that the extension may read besides, as a match pattern. */
  site?: string
  /** Whether the extension may work in private windows. The browser starts it anew. */
  incognitoAccess?: boolean
  isEnabled?: boolean
}

type Call = (...options: unknown[]) => Promise<void>
interface ExtensionsPage {
  developerPrivate: Record<
    'updateProfileConfiguration' | 'updateExtensionConfiguration' | 'addHostPermission',
    Call
  >
  management: { setEnabled: Call }
}

/** Sets something for the extension on chrome://extensions, as its reader would. */
export async function setExtension(
  { browser, extensionId }: ChromiumWithExtension,
  settings: ExtensionSettings,
): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true })
  await page.goto('chrome://extensions')
  await page.evaluate(
    async (extensionId, { site, isEnabled, ...others }) => {
      const { developerPrivate, management } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome
      // Without it the browser does not start an unpacked extension anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      if (Object.keys(others).length > 0)
        await developerPrivate.updateExtensionConfiguration({ extensionId, ...others })
      if (site !== undefined) await developerPrivate.addHostPermission(extensionId, site)
      if (isEnabled !== undefined) await management.setEnabled(extensionId, isEnabled)
    },
    extensionId,
    settings,
  )
  await page.close()
}
