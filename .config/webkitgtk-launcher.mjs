/**
 * Runs tests in WebKitGTK through its WebDriver (on Debian: webkit2gtk-driver and xvfb). Speaks the
 * few WebDriver commands that are needed itself: the ready-made launcher brings 255 packages.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'];
const BUTTONS = {left: 0, middle: 1, right: 2};

/** Code points by which WebDriver names keys that write nothing. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
};

/** Where the driver and its browser are, or undefined. */
export function findWebKitGTK() {
  const binary = LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit2?gtk-(4\.1|6\.0|4\.0)$/.test(name))
        .map((name) => `${folder}/${name}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
  return existsSync(DRIVER) && binary ? {driver: DRIVER, binary} : undefined;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a virtual display. @returns its process and its name */
async function startDisplay() {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    process.on('error', reject);
    process.stdio[3].once('data', (data) => resolve(String(data).trim()));
    setTimeout(() => reject(new Error('Xvfb did not start')), 10_000).unref();
  });
  return {process, name: `:${number}`};
}

/** "Shift+Tab" as the values of its keys. */
const chord = (keys) => (keys.length > 1 ? keys.split('+') : [keys]).map((key) => KEYS[key] ?? key);
const down = (value) => ({type: 'keyDown', value});
const up = (value) => ({type: 'keyUp', value});
const press = (keys) => [...chord(keys).map(down), ...chord(keys).toReversed().map(up)];

export function webkitGtkLauncher() {
  const live = new Map();
  let processes = [];
  let base;
  let session;

  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const {value} = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const command = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const evaluate = (script) => command('POST', '/execute/sync', {script, args: []});
  const act = (id, type, actions) => command('POST', '/actions', {actions: [{id, type, actions}]});
  const keyboard = (actions) => act('keyboard', 'key', actions);
  const mouse = (actions) => act('mouse', 'pointer', actions);
  const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const buttonDown = (button = 'left') => ({type: 'pointerDown', button: BUTTONS[button]});
  const buttonUp = (button = 'left') => ({type: 'pointerUp', button: BUTTONS[button]});

  /** The part of Playwright's page that the commands of @web/test-runner-commands use. */
  const page = {
    keyboard: {
      press: (keys) => keyboard(press(keys)),
      type: (text) => keyboard([...text].flatMap(press)),
      down: (key) => keyboard(chord(key).map(down)),
      up: (key) => keyboard(chord(key).map(up)),
    },
    mouse: {
      move: (x, y) => mouse([moveTo(x, y)]),
      click: (x, y, {button} = {}) => mouse([moveTo(x, y), buttonDown(button), buttonUp(button)]),
      down: ({button} = {}) => mouse([buttonDown(button)]),
      up: ({button} = {}) => mouse([buttonUp(button)]),
    },
    async setViewportSize({width, height}) {
      const sizes = () => evaluate('return [innerWidth, innerHeight, outerWidth, outerHeight]');
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await sizes();
      const rect = {width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight};
      await command('POST', '/window/rect', rect);
      for (let attempt = 0; attempt < 20; attempt++) {
        if ((await sizes())[0] === width) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`WebKitGTK's window cannot be ${width} px wide; give the element a box of that width instead.`);
    },
    async emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
  };

  async function start() {
    if (session) return;
    const env = {...process.env};
    if (!env.DISPLAY) {
      const display = await startDisplay();
      processes.push(display.process);
      env.DISPLAY = display.name;
    }
    const {driver, binary} = findWebKitGTK();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    processes.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        await call('GET', '/status');
        break;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const options = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
    session = (await call('POST', '/session', {capabilities: {alwaysMatch: options}})).sessionId;
  }

  return {
    name: 'WebKitGTK',
    // The commands know how to drive a Playwright page; `page` above answers like one.
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,
    async initialize() {},
    async startSession(id, url) {
      await start();
      await command('POST', '/url', {url});
      live.set(id, url);
    },
    isActive: (id) => live.has(id),
    getBrowserUrl: (id) => live.get(id),
    async stopSession(id) {
      live.delete(id);
      // a page that is gone already needs no leaving
      await command('POST', '/url', {url: 'about:blank'}).catch(() => {});
      return {};
    },
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      for (const child of processes.toReversed()) child.kill();
      processes = [];
      session = undefined;
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot debug from here; use BROWSERS=chromium.');
    },
    async takeScreenshot() {
      return Buffer.from(await command('GET', '/screenshot'), 'base64');
    },
  };
}
