/** Pages that do too much of everything: they are read in the end, and until then nothing says that all is well. */
import { describe, expect, it } from 'vitest';
import { auditOf, badgeOf, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { type FormOptions, form, URL } from './form.ts';

const RISKY = { on: ['read', 'withdraw'] } as const;
const PAGES: Readonly<Record<string, FormOptions>> = {
  'changes of the address': {
    ...RISKY,
    script: `let n = 0; const flood = setInterval(() => { for (let i = 0; i < 5; i++) history.pushState(null, '', '?flood=' + n++); if (n > 400) clearInterval(flood); }, 20);`,
  },
  'changes of the address that never end': {
    ...RISKY,
    script: `let n = 0; setInterval(() => history.replaceState(n++, ''), 40); setInterval(() => { if (n < 300) location.hash = 'h' + n; }, 40);`,
  },
  'changes of the address away and back': {
    ...RISKY,
    script: `const home = location.pathname + location.search; let n = 0;
      setInterval(() => history.replaceState(null, '', n++ % 2 ? home : '/en/trade/BTC_USDT'), 30);
      setTimeout(() => { for (let i = 1; i < 999; i++) clearInterval(i); history.replaceState(null, '', home); }, 1500);`,
  },
  'five thousand changes a second': {
    ...RISKY,
    script: `const noise = document.createElement('div'); document.body.append(noise);
      setInterval(() => { for (let i = 0; i < 100; i++) noise.setAttribute('class', 'n' + Math.random()); noise.textContent = String(Math.random()); }, 20);`,
  },
  'a label of a megabyte': {
    ...RISKY,
    script: `document.querySelector('#row-trade span').textContent = 'Enable trading '.repeat(70000);`,
  },
  'labels that name each other': {
    ...RISKY,
    script: `for (const [a, b] of [['read', 'trade'], ['trade', 'read']]) { document.getElementById('row-' + a).setAttribute('aria-labelledby', 'row-' + b); document.getElementById(a).setAttribute('aria-labelledby', b); }`,
  },
  'eight hundred levels': {
    ...RISKY,
    script: `let deep = document.getElementById('form'); for (let i = 0; i < 800; i++) { const around = document.createElement('div'); deep.replaceWith(around); around.append(deep); deep = around; }`,
  },
  'two hundred thousand nodes': {
    ...RISKY,
    extra: `<div>${'<p><i>64201.5 </i><i>x</i><i>BTC</i><i>a</i></p>'.repeat(40_000)}</div>`,
  },
  'names that stand for what elements answer': {
    ...RISKY,
    extra: `<input name="matches" hidden><input name="parentNode" hidden><input name="querySelectorAll" hidden><input name="getAttribute" hidden><input name="closest" hidden><input name="contains" hidden>
      <img name="documentElement"><img name="querySelectorAll"><img name="body"><img name="createTreeWalker">`,
  },
  'prototypes that lie': {
    ...RISKY,
    script: `Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => false }); Element.prototype.matches = () => false;
      Document.prototype.querySelectorAll = () => []; Array.prototype.filter = () => []; Array.prototype.map = () => []; window.MutationObserver = null; JSON.stringify = () => '';`,
  },
};
/** It leaves the key page again and again, where there is nothing to say. */
const ELSEWHERE = 'changes of the address away and back';
const at = (name: string): string => `${URL}?flood=${Object.keys(PAGES).indexOf(name)}`;

describe.each(BROWSERS)('a flood in %s', (browser) => {
  const extension = useExtension(browser, async () =>
    Object.entries(PAGES).map(([name, options]) => ({ url: at(name), html: form(options) })),
  );

  it.each(Object.keys(PAGES))('of %s is read, or said to be unreadable', async (name) => {
    const { launched, tab } = extension;
    const arriving = tab.page.goto(at(name), { waitUntil: 'domcontentloaded' });
    // From the first word of the page until it is read the badge says that somebody is looking, or what was found.
    const meanwhile = new Set<string>();
    const isSaid = async (): Promise<boolean> => {
      const audit = await auditOf(launched, tab.tabId);
      if (audit !== null) meanwhile.add((await badgeOf(launched, tab.tabId)).text);
      return audit !== null && audit.state !== 'waiting';
    };
    await expect.poll(isSaid, { timeout: 15_000, interval: 20 }).toBe(true);
    await arriving;
    if (name !== ELSEWHERE) for (const text of meanwhile) expect(text).toMatch(/^(?:…|\d+|\?)$/);
    const audit = await waitForAudit(
      launched,
      tab.tabId,
      (one) => one?.state === 'unreadable' || one?.keys[0]?.permissions.withdraw === 'on',
      { timeout: 8000 },
    );
    expect(audit?.state === 'unreadable' || audit?.keys[0]?.permissions.withdraw === 'on').toBe(true);
    await expect
      .poll(async () => (await badgeOf(launched, tab.tabId)).text, { timeout: 4000 })
      .toMatch(/^(?:\d+|\?)$/);
    expect((await auditOf(launched, tab.tabId))?.keys[0]?.permissions.withdraw).not.toBe('off');
  });
});
