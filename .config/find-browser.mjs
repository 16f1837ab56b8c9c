/** Finds the browsers of this machine; installs a Chromium when there is none. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {Launcher} from 'chrome-launcher';
import {chromium} from 'playwright';

const EDGE = {
  darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  linux: ['/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const isRoot = process.getuid?.() === 0;

/** Flags for every Chromium that the tools start: quiet, and able to run as root or in a container. */
export const chromeArgs = [
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chrome, Chromium or Edge. `CHROME_PATH` comes first.
 * @returns {string | undefined}
 */
export function findChromium() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  try {
    const installed = Launcher.getFirstInstallation();
    if (installed) return installed;
  } catch {
    // the launcher throws where it finds nothing
  }
  return EDGE[process.platform]?.find((path) => existsSync(path));
}

/**
 * Path of a Firefox. `FIREFOX_PATH` comes first.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));
}

const run = (command, args, minutes) =>
  spawnSync(command, args, {stdio: 'inherit', timeout: minutes * 60_000}).status === 0;

const onDebian = () => existsSync('/etc/os-release') && /^ID=debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Path of a Chromium; installs one when the machine has none, and throws with advice when that fails. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium-based browser found; trying "playwright install chromium".');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium'], 5);
  if (!findChromium() && isRoot && onDebian()) {
    console.error('Trying "apt-get install chromium".');
    run('apt-get', ['update', '-qq'], 5);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 10);
  }
  const installed = findChromium();
  if (!installed) throw new Error('No browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  return installed;
}
