import type { Page } from '@playwright/test';
import { expect, test } from './launch';

const SAMPLE = 'samples/meeting.txt';
type Ask = (channel: string, value?: unknown) => Promise<{ ok: boolean; message?: string; value?: unknown }>;

/** Asks main from the page, as hostile code in the page could. */
const ask = (page: Page, channel: string, value?: unknown) =>
  page.evaluate(([c, v]) => (window as unknown as { copydesk: { ask: Ask } }).copydesk.ask(c as string, v), [channel, value] as const);

test('the page is sandboxed, isolated and without Node', async ({ launch }) => {
  const { app, page } = await launch({ copyOf: SAMPLE });
  const preferences = await app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window))).toEqual([]);
  expect(await page.evaluate(() => Object.keys((window as unknown as { copydesk: object }).copydesk).sort())).toEqual([
    'ask',
    'on',
    'openDropped',
    'platform',
  ]);
});

test('every response carries the policy, and the page cannot run text as a script or reach the network', async ({ launch }) => {
  const { page } = await launch({ copyOf: SAMPLE });
  const policy = await page.evaluate(async () => (await fetch('app://copydesk/index.html')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  const outcome = await page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = async (name: string, run: () => unknown) => {
      try {
        await run();
        tried[name] = 'done';
      } catch (error) {
        tried[name] = (error as Error).name;
      }
    };
    // In a timer: what the test itself evaluates is exempt from the policy.
    await attempt(
      'eval',
      () =>
        new Promise((done, fail) =>
          setTimeout(() => {
            try {
              done((0, eval)('1'));
            } catch (error) {
              fail(error as Error);
            }
          }),
        ),
    );
    await attempt('innerHTML', () => (document.createElement('div').innerHTML = '<b>x</b>'));
    await attempt('another policy', () =>
      (window as unknown as { trustedTypes: { createPolicy(n: string, o: object): void } }).trustedTypes.createPolicy('mine', {}),
    );
    await attempt('fetch', () => fetch('http://127.0.0.1:9/'));
    await attempt('worker', () => new Worker('data:text/javascript,1'));
    return tried;
  });
  expect(Object.values(outcome)).not.toContain('done');
  const inline = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = true';
    } catch {
      return 'refused';
    }
    document.head.append(script);
    return 'ran' in window ? 'ran' : 'did not run';
  });
  expect(inline).not.toBe('ran');
});

test('main lets no request out, whatever page asks', async ({ launch }) => {
  const { app } = await launch({ copyOf: SAMPLE });
  const outcome = await app.evaluate(async ({ net }) =>
    net.fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('the page goes nowhere and opens no window', async ({ launch }) => {
  const { app, page } = await launch({ copyOf: SAMPLE });
  await page.evaluate(() => {
    window.open('https://news.example/');
    const link = document.createElement('a');
    link.href = 'https://news.example/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.target = '_self';
    link.click();
    const form = document.createElement('form');
    form.action = 'https://news.example/';
    document.body.append(form);
    form.submit();
    location.href = 'app://copydesk/other.html';
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(page.url()).toBe('app://copydesk/index.html');
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('every permission is denied', async ({ launch }) => {
  const { page } = await launch({ copyOf: SAMPLE });
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'].map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    ),
  );
  expect(states).not.toContain('granted');
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(
    await page.evaluate(() =>
      navigator.clipboard.readText().then(
        () => 'read',
        () => 'denied',
      ),
    ),
  ).toBe('denied');
});

test('requests outside the contract are refused', async ({ launch }) => {
  const { page, folder } = await launch({ copyOf: SAMPLE });
  for (const [channel, value] of [
    ['no-such-channel', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['copy:save', { docId: 7, value: {} }],
    ['copy:save', { docId: 'made-up', value: { blocks: [], article: {} } }],
    ['copy:save', 'text'],
    ['export:write', { docId: 'made-up', fileName: 'a.html', text: '', overwrite: false }],
    ['story:open-recent', { id: '../../etc/passwd' }],
    ['story:open-sample', { id: '../package.json' }],
    ['story:open-dropped', { path: `${folder}/meeting.txt` }],
    ['settings:write', { theme: 'purple' }],
  ] as const) {
    const answer = await ask(page, channel, value);
    expect(answer.ok, `${channel} ${JSON.stringify(value)}`).toBe(false);
    expect(answer.message).toMatch(/^[A-Z].*\.$/);
    expect(answer.message).not.toContain(folder);
  }
});

test('a page that is not ours gets no answer', async ({ launch }) => {
  const { app } = await launch({ copyOf: SAMPLE });
  const answer = await app.evaluate(async ({ app: program, BrowserWindow }) => {
    const preload = `${program.getAppPath()}/out/preload/index.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('app://copydesk/index.html');
    const got: unknown = await other.webContents.executeJavaScript("window.copydesk.ask('recent:list')");
    other.destroy();
    return got as { ok: boolean };
  });
  expect(answer.ok).toBe(false);
});

test('addresses that lead out of the program are refused', async ({ launch }) => {
  const { page } = await launch({ copyOf: SAMPLE });
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        'app://copydesk/..%2f..%2fpackage.json',
        'app://copydesk/..%5c..%5cpackage.json',
        'app://copydesk/%2e%2e/%2e%2e/package.json',
        'app://copydesk/../../package.json',
        'app://copydesk/index.html%00',
        'app://copydesk/missing.js',
        'app://other/index.html',
        'file:///etc/hostname',
      ].map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    ),
  );
  expect(statuses.slice(0, 2)).toEqual([400, 400]);
  expect(statuses[4]).toBe(400);
  expect(statuses).not.toContain(200);
});
