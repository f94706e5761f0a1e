import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedCommand } from '../installed.js'
import { start, temporaryFolder } from '../processes.js'
import type { Driver } from './driver.js'

/** Debian's name, then everybody else's. */
const firefox = () => installedCommand('firefox-esr', 'firefox')

const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false
}

export const drivers: readonly Driver[] = [
  {
    name: 'firefox',
    title: 'Firefox ESR',
    role: 'client',
    method: 'close',
    installed: firefox,
    start: (desk) => {
      const temporary = temporaryFolder('firefox')
      const lines = Object.entries(preferences).map(
        ([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`
      )
      writeFileSync(join(temporary, 'user.js'), lines.join('\n'))
      return start(firefox().command!, ['--headless', '--no-remote', '--profile', temporary, `${desk}/`], { temporary })
    }
  }
]
