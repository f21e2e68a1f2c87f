/** The reader's settings: read, change and watch them through this module only. */
export * from './categories'
export * from './palettes'
export {
  type CategorySettings,
  DEFAULTS,
  type LookSettings,
  parseSettings,
  type Settings,
  UNDERLINES,
  type Underline,
} from './schema'
export * from './sites'
export {
  getSettings,
  getSettingsAside,
  resetSettings,
  type SettingsAside,
  SettingsTooLargeError,
  updateSettings,
  watchSettings,
} from './storage'
