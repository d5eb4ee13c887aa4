/**
 * `node test/page/read-replicas.ts [part of an id]`: the reader alone over all replicas (or those below `REPLICAS`), with
 * every difference.
 */
import { glob } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Replica } from '../replicas/replica.ts';
import { bundle, compare, doStep, launchChromium, openReplica } from './rig.ts';

const root = resolve(process.env.REPLICAS ?? join(import.meta.dirname, '../replicas'));
const wanted = process.argv[2] ?? '';
const onlyFirst = process.env.FIRST === '1';
const reader = await bundle(join(import.meta.dirname, 'entry.ts'));
const browser = await launchChromium();
let states = 0;
let exact = 0;
let unsafe = 0;
const exclude = (path: string): boolean => path.includes('node_modules');
for await (const file of glob('**/*.replica.ts', { cwd: root, exclude })) {
  const { replicas } = (await import(join(root, file))) as { replicas: readonly Replica[] };
  for (const replica of replicas) {
    if (!replica.id.includes(wanted)) continue;
    const html =
      'html' in replica.page
        ? replica.page.html
        : `<!doctype html><body><div id="root"></div><script>${(await bundle(join(root, dirname(file), replica.page.module))).replaceAll('</script', '<\\/script')}</script>`;
    for (const state of onlyFirst ? replica.states.slice(0, 1) : replica.states) {
      if (state.expect === null) continue;
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const name = `${replica.id} · ${state.name}`;
      states++;
      try {
        await openReplica(page, replica, html);
        // The reader looks at the page before and after the user's clicks, as it does in the extension.
        await page.evaluate(reader);
        await page.evaluate((id) => globalThis.keyfenceRead(id), replica.exchange);
        for (const step of state.steps) await doStep(page, step);
        await new Promise((done) => setTimeout(done, 60));
        let result = await page.evaluate((id) => globalThis.keyfenceRead(id), replica.exchange);
        let diff = compare(result.reading, state.expect);
        for (let i = 0; diff.problems.length > 0 && i < 2; i++) {
          await new Promise((done) => setTimeout(done, 300));
          result = await page.evaluate((id) => globalThis.keyfenceRead(id), replica.exchange);
          diff = compare(result.reading, state.expect);
        }
        if (diff.problems.length === 0) exact++;
        else {
          if (diff.falseSafe) unsafe++;
          console.log(`${diff.falseSafe ? '!!' : '  '} ${name}\n       ${diff.problems.join('\n       ')}`);
          if (wanted !== '' && process.env.VERBOSE) console.log(JSON.stringify(result.reading.keys, null, 1));
        }
      } catch (error) {
        console.log(`EE ${name}: ${String(error).slice(0, 300)}`);
      }
      await page.close();
    }
  }
}
await browser.close();
console.log(`${exact} of ${states} exact, ${unsafe} with a risky state read as safe`);
