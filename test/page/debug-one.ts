import { join } from 'node:path';
import { type Replica } from '../replicas/replica.ts';
import { bundle, doStep, launchChromium, openReplica } from './rig.ts';

const [file = '', id = '', stateName = ''] = process.argv.slice(2);
const { replicas } = (await import(file)) as { replicas: readonly Replica[] };
const replica = replicas.find((one) => one.id === id);

import { dirname } from 'node:path';

if (replica === undefined) throw new Error('no such replica');
const html =
  'html' in replica.page
    ? replica.page.html
    : `<!doctype html><body><div id="root"></div><script>${(await bundle(join(dirname(file), replica.page.module))).replaceAll('</script', '<\\/script')}</script>`;
const reader = await bundle(join(import.meta.dirname, 'entry.ts'));
const browser = await launchChromium();
const page = await browser.newPage();
page.on('console', (message) => console.log(message.text()));
page.on('pageerror', (error) => console.log('PAGEERROR', error));
await page.setViewport({ width: 1280, height: 900 });
await openReplica(page, replica, html);
await page.evaluate(
  `globalThis.kfDebug = (anchors, rows) => console.log(anchors.map((a) => a.kind + ' | ' + a.label + ' | ' + JSON.stringify({ ...a, element: undefined, row: (a.row.outerHTML ?? '').slice(0, 60), label: undefined, kind: undefined })).join('\\n'), '\\nROWS', rows.map((r) => r.row.textContent + JSON.stringify(r.columns)).join('\\n'))`,
);
await page.evaluate(reader);
const state = replica.states.find((one) => one.name.includes(stateName)) ?? replica.states[0];
for (const step of state?.steps ?? []) await doStep(page, step);
await new Promise((done) => setTimeout(done, 300));
const r = await page.evaluate((ex) => globalThis.keyfenceRead(ex), replica.exchange);
console.log(JSON.stringify(r, null, 1), JSON.stringify(state?.expect));
await browser.close();
