/** The overlay of the built extension: what a user does with it, and what a page may do to it. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { auditOf, clearStore, storedIn, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { type Box, clickInOverlay, readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { API_PAGE, cardHtml, useExtension } from './use-extension.ts';

const HOSTILE_PAGE = 'https://www.binance.com/de/my/settings/api-management';

const rulesOf = (audit: TabAudit | null): readonly string[] =>
  audit?.keys.flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];

/** Script of a page that wants the overlay gone. Each runs before the page's own. */
const HOSTILITIES: Readonly<Record<string, string>> = {
  'hides our element by style': `setInterval(() => {
    for (const element of document.documentElement.children)
      if (!/^(head|body)$/i.test(element.localName)) {
        element.style.setProperty('display', 'none', 'important');
        element.hidden = true;
      }
  }, 20)`,
  'takes our element out whenever it comes': `new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) node.remove();
  }).observe(document.documentElement, { childList: true })`,
  'closes our popover': `setInterval(() => {
    for (const element of document.querySelectorAll('[popover]')) try { element.hidePopover(); } catch {}
  }, 20)`,
  'sends our element made-up events': `setInterval(() => {
    for (const element of document.querySelectorAll('[popover]'))
      for (const type of ['click', 'pointerdown', 'keydown', 'submit', 'beforetoggle', 'toggle'])
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    window.postMessage({ type: 'cs-bg/pause', body: { paused: true } }, '*');
  }, 20)`,
  'breaks the built-ins of its own world': `
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    window.MutationObserver = class { observe() {} disconnect() {} };
    JSON.stringify = () => '{}';
    history.pushState = () => {};`,
};

describe.each(BROWSERS)('the overlay in %s', { timeout: 40_000 }, (browser) => {
  let card: string;
  beforeAll(async () => {
    card = await cardHtml();
    expect(card).toContain('Hummingbot');
  });
  const extension = useExtension(browser, async () => [{ url: API_PAGE, html: card }]);
  const { open, badgeText, says } = extension;
  afterEach(() => clearStore(extension.launched));

  /** The form open for editing, with the right to withdraw: a critical finding. */
  async function openRisky(url = API_PAGE): Promise<TabAudit | null> {
    await open(url);
    await extension.tab.page.click('#edit');
    await extension.tab.page.click('#ip-bound');
    await extension.tab.page.click('#p-withdraw');
    const audit = await waitForAudit(extension.launched, extension.tab.tabId, (candidate) =>
      rulesOf(candidate).includes('withdraw-enabled'),
    );
    expect(rulesOf(audit)).toContain('withdraw-enabled');
    return audit;
  }

  /** The overlay's controls come and go with what is told: asks again until the one is there. */
  const pressInOverlay = (name: string) =>
    expect
      .poll(() => clickInOverlay(extension.tab.page, name).then(() => true), { timeout: PATIENCE_MS })
      .toBe(true);

  describe('does', () => {
    it('show the control of a finding', async () => {
      await openRisky();
      await extension.tab.page.evaluate(() => {
        document.body.style.paddingTop = '2500px';
        window.scrollTo(0, 0);
      });
      await pressInOverlay('Show me: ');
      await expect
        .poll(() =>
          extension.tab.page.$eval('#p-withdraw', (element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= window.innerHeight;
          }),
        )
        .toBe(true);
    });

    it('accept a risk with a reason, keep it over a reload, and take it back', async () => {
      // Tall enough that the panel need not scroll: what is clicked here is clicked by its place.
      await extension.tab.page.setViewport({ width: 1280, height: 1600 });
      await openRisky();
      const before = await badgeText();
      await pressInOverlay('Accept this risk: ');
      await pressInOverlay('This key needs it');
      await pressInOverlay('Accept');
      await says('Your reason: This key needs it');
      await expect.poll(badgeText).not.toBe(before);
      expect(JSON.stringify(await storedIn(extension.launched, 'local'))).toContain('This key needs it');
      await openRisky();
      await says('Your reason: This key needs it');
      await pressInOverlay('Undo: ');
      await expect.poll(badgeText).toBe(before);
      await extension.tab.page.setViewport({ width: 1280, height: 800 });
    });

    it('pause on an exchange and go on', async () => {
      await openRisky();
      const before = await badgeText();
      await pressInOverlay('Pause here');
      await says('Paused on Binance');
      await expect.poll(badgeText).toBe('');
      await extension.tab.page.reload();
      await says('Paused on Binance');
      await pressInOverlay('Resume');
      await expect.poll(badgeText).not.toBe('');
      expect(before).not.toBe('');
    });

    // Firefox draws the list of choices outside the page, where no test can reach it.
    it.runIf(browser === 'chromium')('measure the key by the purpose that is chosen', async () => {
      await openRisky();
      await extension.tab.page.click('#p-spot');
      await pressInOverlay('What this key is for');
      // The click opens the list of choices, which is the browser's own: it is closed, and the choice made by key.
      await extension.tab.page.keyboard.press('Escape');
      await extension.tab.page.keyboard.press('ArrowUp');
      const audit = await waitForAudit(extension.launched, extension.tab.tabId, (candidate) =>
        rulesOf(candidate).includes('excess-permission'),
      );
      expect(rulesOf(audit)).toContain('excess-permission');
    });

    it('leave the form its Save button', async () => {
      await openRisky();
      await says('withdraw');
      const save = await extension.tab.page.$eval('#save', (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        element.addEventListener('click', ({ isTrusted }) => {
          document.title = `saved ${isTrusted}`;
        });
        return { x, y, width, height };
      });
      const overlay = await readOverlay(extension.tab.page);
      if (!overlay) throw new Error('no overlay');
      expect(overlaps(overlay.box, save)).toBe(false);
      const pressSave = () =>
        extension.tab.page.mouse.click(save.x + save.width / 2, save.y + save.height / 2);
      const before = await extension.tab.page.title();
      await pressSave();
      // The last look keeps the first press from the page, and only that one.
      await says('It was held once, because of what is in the form now.');
      await pressInOverlay('Do it anyway');
      await says('Press “Save” again');
      expect(await extension.tab.page.title()).toBe(before);
      await pressSave();
      await expect.poll(() => extension.tab.page.title()).toBe('saved true');
    });
  });

  describe('on a page that', () => {
    it.each(Object.entries(HOSTILITIES))('%s leaves the badge right', async (_, script) => {
      const honest = await openRisky();
      const badge = await badgeText();
      const html = card.replace('<head>', `<head><script>${script}</script>`);
      expect(html).not.toBe(card);
      extension.server.serve({ url: HOSTILE_PAGE, html });
      const audit = await openRisky(HOSTILE_PAGE);
      expect(audit?.keys.map(withoutFindings)).toEqual(honest?.keys.map(withoutFindings));
      expect(rulesOf(audit)).toEqual(expect.arrayContaining([...rulesOf(honest)]));
      await expect.poll(badgeText).toBe(badge);
      // The quarrel must not cost the page its life, nor us the reading.
      await extension.tab.page.click('#p-withdraw');
      const after = await waitForAudit(
        extension.launched,
        extension.tab.tabId,
        (candidate) => candidate?.keys[0]?.permissions.withdraw === 'off',
      );
      expect(after?.keys[0]?.permissions.withdraw).toBe('off');
      expect(JSON.stringify(await storedIn(extension.launched, 'local'))).not.toContain(
        '"pausedExchanges":["binance"]',
      );
    });

    it('knows the id of the extension gets nothing from it', async () => {
      await openRisky();
      const badge = await badgeText();
      const answers = await extension.tab.page.evaluate(async (origin) => {
        const tried: string[] = [];
        for (const path of ['auditor.js', 'sentinel.js', 'manifest.json', 'popup.html', 'icons/16.png']) {
          const got = await fetch(`${origin}/${path}`).then(
            (response) => `${path}: ${response.status}`,
            () => null,
          );
          if (got) tried.push(got);
        }
        const id = new URL(origin).hostname;
        const scope = globalThis as unknown as {
          chrome?: { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } };
        };
        const answer = await Promise.resolve(
          scope.chrome?.runtime?.sendMessage?.(id, { type: 'ui-bg/tab', body: { tabId: 1 } }),
        ).catch(() => undefined);
        if (answer !== undefined) tried.push(`message: ${JSON.stringify(answer)}`);
        for (const type of ['content-script-started', 'wxt:content-script-started'])
          for (const target of [document, window])
            target.dispatchEvent(new CustomEvent(`${id}:auditor:wxt:${type}`, { detail: {} }));
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'auditor' }, '*');
        return tried;
      }, extension.launched.extensionOrigin ?? '');
      expect(answers).toEqual([]);
      await expect.poll(badgeText).toBe(badge);
      await extension.tab.page.click('#p-withdraw');
      const after = await waitForAudit(
        extension.launched,
        extension.tab.tabId,
        (candidate) => candidate?.keys[0]?.permissions.withdraw === 'off',
      );
      expect(after?.keys[0]?.permissions.withdraw).toBe('off');
      expect(await auditOf(extension.launched, extension.tab.tabId)).not.toBeNull();
    });
  });
});

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is found may grow by a page's own scripts at work; what is read may not change. */
function withoutFindings({ findings: _, ...key }: TabAudit['keys'][number]): object {
  return key;
}
