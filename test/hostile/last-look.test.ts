/** A press on Create while something critical stands in the form is held once, whoever swallows, hides or hurries. */
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { clearStore, store, storedIn, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { clickInOverlay, readOverlay } from '../e2e/overlay-of.ts';
import { useExtension } from '../e2e/use-extension.ts';
import { type FormOptions, form, URL } from './form.ts';

declare global {
  interface Window {
    created?: number;
  }
}

const SWALLOWING = `for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'submit'])
  window.addEventListener(type, (event) => { if (event.type === 'pointerdown' && event.target.id === 'create') window.saw = true; }, true);`;
/** Makes the key as soon as it hears of a press, before anybody else does. */
const HASTY = `window.addEventListener('pointerdown', (event) => {
  if (event.target.id === 'create') { window.created = (window.created ?? 0) + 1; event.stopImmediatePropagation(); } }, true);`;

const RISKY = { on: ['read', 'withdraw'] } as const;
const PAGES: Readonly<Record<string, FormOptions>> = {
  risky: RISKY,
  divs: { ...RISKY, drawing: 'aria' },
  fenced: {},
  swallowing: { ...RISKY, script: SWALLOWING },
  hasty: { ...RISKY, script: HASTY },
  hovering: {
    script: `document.getElementById('create').addEventListener('pointerenter', () => setTo('withdraw', true));`,
  },
  german: {
    ...RISKY,
    script: `document.getElementById('create').textContent = 'Erstellen';`,
  },
  japanese: { ...RISKY, script: `document.getElementById('create').textContent = '作成';` },
  steps: {
    ...RISKY,
    script: `const create = document.getElementById('create'); create.textContent = 'Next'; create.type = 'button';
      create.addEventListener('click', () => { document.getElementById('form').outerHTML = '<div id="two"><h2>Check and confirm</h2><button id="last">Create</button></div>';
        document.getElementById('last').addEventListener('click', () => { window.created = (window.created ?? 0) + 1; }); });`,
  },
};
const at = (name: string): string => `${URL}?look=${name}`;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(BROWSERS)('the last look in %s', (browser) => {
  const extension = useExtension(browser, async () =>
    Object.entries(PAGES).map(([name, options]) => ({ url: at(name), html: form(options) })),
  );

  const created = (): Promise<number> => extension.tab.page.evaluate(() => window.created ?? 0);
  const says = async (): Promise<string> => (await readOverlay(extension.tab.page))?.text ?? '';
  const isHeld = () => expect.poll(says, { timeout: 4000 }).toContain('Look at this before you go on');
  const isCritical = (audit: TabAudit | null): boolean =>
    audit?.keys[0]?.findings.some(({ severity }) => severity === 'critical') ?? false;

  async function open(name: string): Promise<void> {
    await extension.open(at(name));
    if (name !== 'fenced' && name !== 'hovering' && PAGES[name]?.on !== undefined)
      await waitForAudit(extension.launched, extension.tab.tabId, isCritical);
    await wait(250);
  }

  it.each(['risky', 'divs', 'swallowing', 'hasty', 'hovering', 'german', 'japanese'])(
    'holds a press on a form that is %s, once',
    async (name) => {
      await open(name);
      const { page } = extension.tab;
      await page.click('#create');
      await isHeld();
      expect(await created()).toBe(0);
      await clickInOverlay(page, 'Do it anyway');
      await page.click('#create');
      // The hasty one makes one more of it.
      await expect.poll(created).toBeGreaterThan(0);
      expect(await says()).not.toContain('Look at this before');
    },
  );

  it.each(['Enter', ' '])('holds the key %j on the button, once', async (key) => {
    await open('risky');
    const { page } = extension.tab;
    await page.focus('#create');
    await page.keyboard.press(key as 'Enter');
    await isHeld();
    expect(await created()).toBe(0);
    await clickInOverlay(page, 'Go back');
    await page.focus('#create');
    await page.keyboard.press(key as 'Enter');
    await expect.poll(created).toBe(1);
  });

  it('holds Enter in a field that would send the form, once', async () => {
    await open('risky');
    const { page } = extension.tab;
    await page.focus('#name');
    await page.keyboard.press('Enter');
    await isHeld();
    expect(await created()).toBe(0);
  });

  it('looks at the last of several steps', async () => {
    await open('steps');
    const { page } = extension.tab;
    await page.click('#create');
    await page.waitForSelector('#last');
    await wait(500);
    await page.click('#last');
    await isHeld();
    expect(await created()).toBe(0);
    await clickInOverlay(page, 'Do it anyway');
    await page.click('#last');
    await expect.poll(created).toBe(1);
  });

  it('holds nothing that is fenced', async () => {
    await open('fenced');
    await extension.tab.page.click('#create');
    await expect.poll(created).toBe(1);
  });

  it('notes what was made anyway', async () => {
    await open('risky');
    const { page } = extension.tab;
    await page.click('#create');
    await isHeld();
    await clickInOverlay(page, 'Do it anyway');
    await page.click('#create');
    await expect
      .poll(async () => {
        const { createdAnyway } = await storedIn(extension.launched, 'local');
        return (createdAnyway as { value: readonly unknown[] } | undefined)?.value[0];
      })
      .toMatchObject({ keyName: 'my bot', rules: ['withdraw-enabled'] });
  });

  it('is off where the user turned it off', async () => {
    const { settings } = (await storedIn(extension.launched, 'local')) as {
      settings?: { value: object };
    };
    await store(extension.launched, {
      settings: {
        version: 3,
        value: {
          purposeDefault: 'trading-bot',
          pausedExchanges: [],
          maxKeyAgeDays: null,
          botRunsHere: null,
          lookUpPublicIp: true,
          feedCheckHours: 6,
          syncSets: false,
          ...settings?.value,
          lastLook: false,
        },
      },
    });
    await open('risky');
    await extension.tab.page.click('#create');
    await expect.poll(created).toBe(1);
    await extension.tab.page.goto('about:blank');
    await clearStore(extension.launched);
  });
});
