// The page in a real Chromium, driven over a pipe: it works from disk, on both tracks, and sends no request.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const module = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const page = join(module, 'target/dspt.html');
const sample = readFileSync(join(module, '../dspt-examples/samples/complete-2025-26.json'), 'utf8');
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(name => spawnSync(name, ['--version']).status === 0);
const skip = chromium === undefined ? 'no Chromium on the path' : false;

let browser;
let profile;
let session;
const waiting = new Map();
const requests = [];
const complaints = [];
let last = 0;

function send(method, params = {}, of = session) {
  last += 1;
  browser.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId: of }) + '\0');
  return new Promise((done, failed) => waiting.set(last, { done, failed }));
}

function receive(message) {
  if (message.id !== undefined) {
    const { done, failed } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) {
      failed(new Error(message.error.message));
    } else {
      done(message.result);
    }
  } else if (message.method === 'Network.requestWillBeSent') {
    requests.push(message.params.request.url);
  } else if (message.method === 'Runtime.exceptionThrown') {
    complaints.push(message.params.exceptionDetails.exception?.description ?? message.params.exceptionDetails.text);
  } else if (message.method === 'Log.entryAdded') {
    complaints.push(message.params.entry.text);
  }
}

/** Evaluates an expression in the page. */
async function inPage(expression) {
  const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

const text = id => inPage(`document.getElementById('${id}').textContent`);
const choose = (id, value) => inPage(`{ const e = document.getElementById('${id}'); e.value = '${value}'; e.dispatchEvent(new Event('change')); }`);
const open = content => inPage(`(async () => { const bag = new DataTransfer(); bag.items.add(new File([${content}], 'a.json'));
  const e = document.getElementById('file'); e.files = bag.files; e.dispatchEvent(new Event('change')); await new Promise(r => setTimeout(r, 300)); })()`);

async function load() {
  await send('Page.navigate', { url: pathToFileURL(page).href });
  for (let i = 0; i < 200 && !(await inPage("document.querySelector('main')?.hidden === false")); i += 1) {
    await new Promise(done => setTimeout(done, 50));
  }
}

before(async () => {
  if (skip) {
    return;
  }
  profile = mkdtempSync(join(tmpdir(), 'dspt-page-'));
  browser = spawn(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  let rest = '';
  browser.stdio[4].setEncoding('utf8').on('data', data => {
    const parts = (rest + data).split('\0');
    rest = parts.pop();
    parts.forEach(part => receive(JSON.parse(part)));
  });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' }, undefined);
  session = (await send('Target.attachToTarget', { targetId, flatten: true }, undefined)).sessionId;
  await Promise.all(['Page.enable', 'Runtime.enable', 'Network.enable', 'Log.enable'].map(method => send(method)));
  await load();
});

after(() => {
  browser?.kill('SIGKILL');
  if (profile) {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the first line says that nothing leaves the page', { skip }, async () => {
  assert.equal(await inPage("document.querySelector('body p').textContent"), 'Nothing you type leaves this page.');
  assert.equal(await text('status'), 'Standards Not Met');
});

test('an answer changes what is outstanding', { skip }, async () => {
  await choose('edition', '2025-26');
  await choose('type', 'gp');
  const outstanding = Number.parseInt(await text('left'), 10);
  await inPage(`(async () => { document.querySelector('input[name="answer-1.3.1"][value=yes]').click(); await new Promise(r => setTimeout(r, 600)); })()`);
  assert.equal(Number.parseInt(await text('left'), 10), outstanding - 1);
  assert.equal(await inPage(`document.querySelector('[data-state="1.3.1"]').textContent`), 'not yet confirmed');
});

test('a certificate shows what it would settle, and settles it when it is ticked', { skip }, async () => {
  assert.match(await inPage(`document.querySelector('[data-scheme="cyber-essentials-plus"]').textContent`), /would settle 3 mandatory items/);
  const outstanding = Number.parseInt(await text('left'), 10);
  await inPage(`document.querySelector('[data-scheme="cyber-essentials-plus"] input').click()`);
  assert.equal(Number.parseInt(await text('left'), 10), outstanding - 3);
});

test('an item is explained', { skip }, async () => {
  await inPage(`[...document.querySelectorAll('button')].find(one => one.textContent === 'Explain 4.5.3').click()`);
  assert.match(await text('explain-text'), /No answer was given to 4\.5\.3\./);
  await inPage(`document.getElementById('explain-close').click()`);
  assert.equal(await inPage(`document.getElementById('explain').open`), false);
});

test('a file is opened, and what it holds is kept', { skip }, async () => {
  await open(JSON.stringify(sample));
  assert.match(await text('status'), /^Standards (Met|Exceeded)/);
  assert.equal(await text('plan'), 'Nothing is outstanding.');
  const downloaded = JSON.parse(await inPage('JSON.stringify(dspt.read(current()))').catch(() => 'null'));
  assert.equal(downloaded, null, 'the script of the page is a module, so that nothing of it is global');
});

test('a faulty file is refused with every problem and its place', { skip }, async () => {
  await open(JSON.stringify('{"format":"dspt-assessment/1","edition":"2025",\n"organisation":{"odsCode":"a","name":"x","type":"gp"}}'));
  assert.match(await text('problems'), /2 problemsLine 1, column \d+: .*Line 2, column \d+: /s);
  await open('new Uint8Array([123, 34, 255])');
  assert.match(await text('problems'), /this is not UTF-8/);
  await open(JSON.stringify(''));
  assert.match(await text('problems'), /the document is empty/);
});

test('the CAF-aligned track is there too', { skip }, async () => {
  await choose('type', 'nhs-trust');
  await choose('edition', '2025-26');
  assert.match(await text('why'), /^0 of 47 outcomes meet/);
  await inPage(`(async () => { document.querySelector('input[name="level-A1.a"][value=achieved]').click(); await new Promise(r => setTimeout(r, 600)); })()`);
  assert.match(await text('why'), /^1 of 47 outcomes meet/);
  assert.equal(await inPage("document.getElementById('certificates').hidden"), true);
});

test('nothing is stored unless it is asked for, and one button forgets it', { skip }, async () => {
  assert.equal(await inPage('localStorage.length'), 0);
  await inPage("document.getElementById('remember').click()");
  assert.equal(await inPage('localStorage.length'), 1);
  await load();
  assert.match(await text('why'), /^1 of 47 outcomes meet/);
  await inPage("document.getElementById('forget').click()");
  assert.equal(await inPage('localStorage.length'), 0);
});

test('it fits a telephone', { skip }, async () => {
  await send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
  assert.equal(await inPage('document.documentElement.scrollWidth <= 390'), true);
});

test('every field has a name, and every fieldset a legend', { skip }, async () => {
  assert.equal(await inPage("[...document.querySelectorAll('input, select, textarea')].filter(field => field.labels.length === 0).length"), 0);
  assert.equal(await inPage("[...document.querySelectorAll('fieldset')].filter(set => set.querySelector('legend') === null).length"), 0);
});

test('no request leaves, and none could', { skip }, async () => {
  // What is not asked of a network: the page itself, and pictures that the browser draws in its own fields.
  const beyond = requests.filter(url => !/^(?:file|blob|about|data):/.test(url));
  assert.deepEqual(beyond, []);
  assert.equal(new Set(requests.filter(url => url.startsWith('file:'))).size, 1);
  assert.deepEqual(complaints, []);
  assert.equal(await inPage("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')"), 'refused');
  assert.match(complaints.join(), /Content Security Policy/);
});

if (process.env.DSPT_SHOTS) {
  test('screenshots', { skip }, async () => {
    const shot = async (name, width, height, scheme) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 500 });
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      writeFileSync(join(process.env.DSPT_SHOTS, `${name}.png`), Buffer.from((await send('Page.captureScreenshot', {})).data, 'base64'));
    };
    await open(JSON.stringify(readFileSync(join(module, '../dspt-examples/samples/supplier-2025-26.json'), 'utf8')));
    await inPage("document.querySelector('.standing').scrollIntoView()");
    await shot('supplier-dark', 1280, 1400, 'dark');
    await shot('supplier-telephone', 390, 1400, 'light');
    await inPage("document.getElementById('form-title').scrollIntoView()");
    await shot('form', 1280, 1400, 'light');
    await choose('type', 'nhs-trust');
    await shot('caf', 1280, 1400, 'light');
  });
}
