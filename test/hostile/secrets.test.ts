/** A secret may stand anywhere on a page: none of it gets into what Keyfence keeps, says in the toolbar or asks for. */
import { describe, expect, it } from 'vitest';
import { badgeOf, storedIn } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { leaksIn } from '../e2e/leaks.ts';
import { type Overheard, overhear } from '../e2e/overhear.ts';
import { readOverlay } from '../e2e/overlay-of.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { type FormOptions, form, URL } from './form.ts';

const SECRET = 'vmPUZE6mv9SD5VNHk4HlWFsOr6aPE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A';
const HEX = '5f4dcc3b5aa765d61d8327deb882cf995f4dcc3b5aa765d61d8327deb882cf99';

const set = (run: string): FormOptions => ({
  script: run.replaceAll('SECRET', SECRET).replaceAll('HEX', HEX),
});
const PAGES: Readonly<Record<string, FormOptions>> = {
  'the whitelist field': { addresses: `203.0.113.10, ${SECRET}` },
  'the whitelist field alone': { addresses: HEX },
  'its placeholder': set(`document.getElementById('ips').placeholder = 'IP SECRET';`),
  'its accessible name': set(`document.getElementById('ips').setAttribute('aria-label', 'IP SECRET');`),
  'its accessible name alone': set(`document.getElementById('ips').setAttribute('aria-label', 'SECRET');`),
  'a label': set(`document.querySelector('#row-withdraw span').append(' SECRET');`),
  'the label of the restriction': set(`document.querySelector('#row-bound span').append(' HEX');`),
  'the name of the key': set(`document.getElementById('name').value = 'bot SECRET';`),
  'a field beside it': set(
    `document.getElementById('addresses').insertAdjacentHTML('beforebegin', '<div class="row"><label>Secret key <input value="SECRET"></label></div>');`,
  ),
  'a chip beside the addresses': set(
    `document.getElementById('addresses').insertAdjacentHTML('beforeend', '<span class="tag">SECRET ×</span>');`,
  ),
  'a title, an id, a value and a name': set(
    `const box = document.getElementById('withdraw'); box.title = 'SECRET'; box.name = 'SECRET'; box.value = 'HEX'; document.title = 'SECRET';`,
  ),
  'the address of the page': {},
};
const at = (name: string): string =>
  `${URL}?secret=${Object.keys(PAGES).indexOf(name)}${name === 'the address of the page' ? `&key=${SECRET}#${HEX}` : ''}`;

describe.each(BROWSERS)('a secret in %s', (browser) => {
  const extension = useExtension(browser, async () =>
    Object.entries(PAGES).map(([name, options]) => ({
      url: at(name).replace(/#.*/, ''),
      html: form(options),
    })),
  );

  let overheard: Overheard | null = null;

  it.each(Object.keys(PAGES))('as %s is kept nowhere', async (name) => {
    const { launched, tab, server } = extension;
    overheard ??= await overhear(launched, server);
    overheard.on(tab.page);
    await extension.open(at(name));
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).not.toBe(' ');
    await expect.poll(async () => (await readOverlay(tab.page))?.text ?? '').not.toBe('');
    const kept = JSON.stringify([
      await storedIn(launched, 'session'),
      await storedIn(launched, 'local'),
      (await badgeOf(launched, tab.tabId)).title,
      (await readOverlay(tab.page))?.text,
      await overheard.all(),
    ]);
    expect(kept).toContain('"reading:');
    expect(leaksIn(kept, [SECRET, HEX])).toEqual([]);
  });

  it('would be found', () => {
    expect(leaksIn(`a ${SECRET.slice(20, 33)}`, [SECRET, HEX])).toEqual([SECRET]);
  });
});
