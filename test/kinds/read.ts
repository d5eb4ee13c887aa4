/** `node test/kinds/read.ts [part of a kind] [firefox]`: reads the pages of each kind, and says what is not as wanted. */
import { BROWSERS } from '../e2e/browsers.ts';
import { KINDS } from './all.ts';
import { kindReader } from './read-kinds.ts';

const [wanted = '', name = 'chromium'] = process.argv.slice(2);
const reader = await kindReader(BROWSERS.find((one) => one === name) ?? 'chromium');
let pages = 0;
let right = 0;
for (const { kind, pages: drawn } of KINDS) {
  for (const page of drawn) {
    if (!`${kind}: ${page.drawn}`.includes(wanted)) continue;
    const problems = await reader.problemsOf(page);
    pages++;
    if (problems.length === 0) right++;
    else console.log(`${kind}: ${page.drawn} (${page.exchange})\n    ${problems.join('\n    ')}`);
  }
}
await reader.close();
console.log(`${String(right)} of ${String(pages)} pages as wanted`);
