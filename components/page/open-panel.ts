import { browser } from 'wxt/browser'

/** The two ways in which browsers show a page beside the tab; the shared types know neither. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

const apis = (): PanelApis => ({ ...(globalThis as { chrome?: PanelApis }).chrome, ...pick() })
const pick = (): PanelApis =>
  'sidebarAction' in browser ? { sidebarAction: (browser as PanelApis).sidebarAction! } : {}

export const canOpenPanel = (): boolean => Boolean(apis().sidePanel || apis().sidebarAction)

/** Opens the side panel and closes the popup. Call it straight from a click: browsers insist on one. */
export async function openPanel(windowId?: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis()
  if (sidePanel) await sidePanel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id! })
  else await sidebarAction?.open()
  window.close()
}
