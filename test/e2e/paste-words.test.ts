/** Four words, one meaning each: what became of a paste, compared over overlay, popup, badge and audit. */
import { join } from 'node:path';
import { type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PasteWord } from '../../lib/paste/word.ts';
import { bundlePage } from '../paste/browser/bundle-page.ts';
import { shellOf } from '../paste/browser/stage.ts';
import { auditOf, badgeOf, clearStore, type OpenTab, openTab, store, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { openPopup, press, wordsOf } from './popup-of.ts';
import { startServer, type TestServer } from './server.ts';

const URL_OF_FORM = 'https://www.okx.com/account/my-api';
const [A, B] = ['203.0.113.7', '203.0.113.17'];
const BOTH = [A, B];
const SET = {
  id: 's',
  label: 'servers',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: BOTH.map((address, at) => ({
    id: `e${at}`,
    address,
    note: '',
    from: null,
    until: null,
    addedAt: 0,
  })),
};

interface Outcome {
  readonly form: string;
  /** Of each address, in the order of the set. */
  readonly words: readonly PasteWord[];
  /** What the sentence over them begins with. */
  readonly title: string;
}

const OUTCOMES: readonly Outcome[] = [
  { form: 'tags', words: ['in-list', 'in-list'], title: 'All 2 addresses are in the list' },
  { form: 'confirm', words: ['press', 'press'], title: 'Typed, and not in the list yet' },
  { form: 'restored-later', words: ['refused', 'refused'], title: 'The form did not take everything' },
  { form: 'masked', words: ['unclear', 'unclear'], title: 'Could not tell whether' },
];

const SAID: Readonly<Record<PasteWord, RegExp>> = {
  'in-list': /^in the list$/,
  press: /^typed: press the form’s own button$/,
  refused: /^refused(: “.+”)?$/,
  unclear: /^could not tell$/,
};

/** The word that stands under each address; null: none of the four does. */
function wordsIn(text: string): (PasteWord | null)[] {
  const lines = text.split('\n').map((line) => line.trim());
  return BOTH.map((address) => {
    const said = lines[lines.lastIndexOf(address) + 1] ?? '';
    return (Object.keys(SAID) as PasteWord[]).find((word) => SAID[word].test(said)) ?? null;
  });
}

/** A page that answers late, and one that is asked in several ways. */
const WITHIN = { timeout: 20_000, interval: 200 };

describe.each(BROWSERS)('the words of a paste in %s', { timeout: 90_000 }, (browser) => {
  let server: TestServer;
  let launched: Launched;

  beforeAll(async () => {
    const script = await bundlePage(join(import.meta.dirname, '../paste/browser/pages/kinds.ts'));
    server = await startServer();
    for (const form of [...OUTCOMES.map((one) => one.form), 'lines'])
      server.serve({
        url: `${URL_OF_FORM}?form=${form}`,
        html: shellOf(`<script>${script.replaceAll('</script', '<\\/script')}</script>`).replace(
          '<label><input type="radio"',
          '<label><input type="checkbox"> Trade</label>$&',
        ),
      });
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  }, 120_000);
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  async function open(form: string): Promise<OpenTab> {
    await clearStore(launched);
    await store(launched, { ipSets: { version: 1, value: [SET] } });
    const tab = await openTab(launched);
    await tab.page.goto(`${URL_OF_FORM}?form=${form}`);
    await waitForAudit(launched, tab.tabId, (audit) => audit?.state === 'read');
    return tab;
  }

  const inOverlay = async ({ page }: OpenTab) => (await readOverlay(page))?.text ?? '';
  const pasteByOverlay = ({ page }: OpenTab) =>
    expect.poll(() => clickInOverlay(page, 'Paste 2 addresses').then(() => true), WITHIN).toBe(true);
  const look = async (tab: OpenTab) => {
    const ips = (await auditOf(launched, tab.tabId))?.keys[0]?.ips ?? [];
    return {
      words: wordsIn(await inOverlay(tab)),
      held: BOTH.filter((address) => ips.includes(address)),
      badge: (await badgeOf(launched, tab.tabId)).text === '✓',
    };
  };
  const greenIn = (popup: Page) =>
    popup.evaluate(() => [...document.querySelectorAll('li.tone-fenced')].map((row) => row.textContent));

  it.each(OUTCOMES)('of $form: $words', async ({ form, words, title }) => {
    const tab = await open(form);
    await pasteByOverlay(tab);
    const sure = BOTH.filter((_, at) => words[at] === 'in-list');
    const isSure = sure.length === BOTH.length;
    await expect.poll(() => look(tab), WITHIN).toEqual({ words, held: sure, badge: isSure });
    const text = await inOverlay(tab);
    expect(text).toContain(title);
    if (!isSure) expect(text).toContain('The list is on your clipboard');
    // What waits for the form's own button, or nobody knows of, is not pasted once more.
    expect(text.includes('Paste 2 addresses')).toBe(words.includes('refused'));

    const popup = await openPopup(launched, tab.page);
    if (isSure) expect(await wordsOf(popup)).toContain('already holds every approved address');
    else await press(popup, 'Paste into the form');
    const isOpen = words.includes('press') || words.includes('unclear');
    if (isOpen) await expect.poll(async () => wordsIn(await wordsOf(popup)), WITHIN).toEqual(words);
    else if (!isSure) await expect.poll(() => wordsOf(popup), WITHIN).toContain('Paste 2 addresses');
    if (isOpen) expect(await wordsOf(popup)).toContain(title);
    if (!isSure) expect(await greenIn(popup)).toEqual([]);
    await popup.close().catch(() => {});
    await tab.page.close();
  });

  it('takes a word back everywhere when the page changes later', async () => {
    const tab = await open('lines');
    await pasteByOverlay(tab);
    await expect
      .poll(() => look(tab), WITHIN)
      .toEqual({ words: ['in-list', 'in-list'], held: BOTH, badge: true });
    await tab.page.evaluate(() => {
      (document.querySelector('#f') as HTMLTextAreaElement).value = '203.0.113.7';
    });
    await expect
      .poll(() => look(tab), WITHIN)
      .toEqual({ words: ['in-list', 'refused'], held: [A], badge: false });
    expect(await inOverlay(tab)).toContain('The form did not take everything');
    await tab.page.close();
  });
});
