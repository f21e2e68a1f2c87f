/** The browsers in which the extension is built, tested and shown. */
export type BrowserName = 'chromium' | 'firefox'

interface Places {
  /** Environment variable that names the executable and wins over everything else. */
  variable: string
  /** Names looked for in PATH, best first. */
  commands: string[]
  /** Absolute paths looked at when PATH has none of them. */
  paths: string[]
  /** Debian packages that bring the browser and fonts to show pages with. */
  debianPackages: string[]
  /** What to install, said to a person whose machine has none. */
  advice: string
}

const FONTS = ['fonts-liberation', 'fonts-noto-core']

/** Where each browser is found on Linux, macOS and Windows. */
export const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackages: ['chromium', ...FONTS],
    advice: 'Install Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackages: ['firefox-esr', ...FONTS],
    advice: 'Install Firefox 142 or newer',
  },
}
