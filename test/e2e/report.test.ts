/** "Report this page", from the click to a replica that a browser loads: with a page that is full of its user. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Replica } from '../replicas/replica.ts';
import { waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { clickInOverlay } from './overlay-of.ts';
import { API_PAGE, isRead, useExtension } from './use-extension.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Somebody's, each planted in several places of the page below. */
const SOMEBODYS = [
  'Mustermann',
  'mustermann',
  'example.org',
  '48213377',
  'Qx7LmVn2kRt5wYz0',
  'hunter2-passphrase',
  '198.51.100.77',
  '12,345.67',
  '170 5550123',
  'mole-bot',
  'PVA5YCTC',
];

/** The withdraw box has a dash in it and nothing below it, so nobody can tell whether it is on. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mustermann 48213377</title>
<style>.pill{display:inline-block;border:1px solid;border-radius:12px;padding:2px 10px}</style></head><body class="user-48213377">
<header><a href="/u/mustermann">Eva Mustermann</a> eva.mustermann@example.org <span>12,345.67 USDT</span></header>
<nav aria-label="Menu of Eva Mustermann"><a href="#">Mustermann</a></nav>
<main><h1>API Management</h1><p>Welcome back, Eva Mustermann</p>
<div class="card uid-48213377" title="Eva Mustermann" data-owner="mustermann" data-state="mustermann">
<h3 class="key-name">mole-bot</h3>
<div>API Key</div><div>Qx7LmVn2kRt5wYz0AbCdEfGhIjKlMnOp</div><div>Secret Key</div><div>Qx7LmVn2kRt5wYz0zzzzzzzzzzzzzzzz9</div>
<div>UID 48213377</div><div>Phone: +49 170 5550123</div><div class="balance">12,345.67 USDT</div>
<textarea>hunter2-passphrase</textarea><input value="hunter2-passphrase" placeholder="eva.mustermann@example.org" aria-label="Verification code of eva.mustermann@example.org">
<div contenteditable="true">hunter2-passphrase Mustermann</div>
<select><option>Main account-BGUSER-PVA5YCTC</option></select>
<h4>API restrictions</h4>
<label for="mustermann"><input type="checkbox" id="mustermann" checked> Enable Reading</label>
<label><input type="checkbox"> Enable Spot &amp; Margin Trading</label>
<label><input type="checkbox"> Permits Universal Transfer</label>
<div role="checkbox" aria-checked="mixed" tabindex="0" class="pill mustermann@example.org">Enable Withdrawals</div>
<h4>IP access restrictions</h4>
<label><input type="radio" name="ip"> Unrestricted (Less Secure)</label>
<label><input type="radio" name="ip" checked> Restrict access to trusted IPs only (Recommended)</label>
<ul><li>198.51.100.77</li></ul><button>Save</button></div></main>
<footer>Logged in as Eva Mustermann from 198.51.100.77</footer></body></html>`;

describe.each(BROWSERS)('a report of a page that was not read, in %s', (browser) => {
  const extension = useExtension(browser, async () => [{ url: API_PAGE, html: page }]);

  it('says what to check, and becomes a replica without a word of its user', async () => {
    await extension.open();
    await extension.says('Withdraw: make sure that it is off');
    await expect.poll(extension.badgeText).toBe('?');
    await expect
      .poll(() => clickInOverlay(extension.tab.page, 'Report this page').then(() => true))
      .toBe(true);
    await extension.says('The outline is on your clipboard');

    const report = await pasted();
    for (const word of SOMEBODYS) expect(report).not.toContain(word);
    for (const label of [
      'Enable Withdrawals',
      'Restrict access to trusted IPs only (Recommended)',
      'API Management',
    ])
      expect(report).toContain(label);
    expect(report).toMatch(/input type="radio"[^\n]* :checked/);

    const replica = await replicaOf(report);
    const url = new URL(replica.url);
    expect([url.hostname, replica.exchange]).toEqual(['www.binance.com', 'binance']);
    if (!('html' in replica.page)) throw new Error('no document');
    extension.server.serve({ url: replica.url, html: replica.page.html });
    await extension.tab.page.goto(replica.url);
    const audit = await waitForAudit(extension.launched, extension.tab.tabId, isRead);
    // The same page to the reader: what it could read of it, and what not.
    expect(audit?.keys[0]?.permissions).toEqual({
      read: 'on',
      trade: 'off',
      transfer: 'off',
      withdraw: 'unknown',
    });
    expect(audit?.keys[0]?.ipRestriction).toBe('on');
  });

  /** Pastes into a page of its own, as a person does into a report. */
  async function pasted(): Promise<string> {
    const url = 'https://issue.example/';
    extension.server.serve({ url, html: '<!doctype html><title>Issue</title><textarea id="t"></textarea>' });
    await extension.tab.page.goto(url);
    await extension.tab.page.focus('#t');
    await extension.tab.page.keyboard.down('Control');
    await extension.tab.page.keyboard.press('v');
    await extension.tab.page.keyboard.up('Control');
    const text = () => extension.tab.page.$eval('#t', (field) => (field as HTMLTextAreaElement).value);
    await expect.poll(text).toContain('# Keyfence report: binance');
    return text();
  }
});

/** What `npm run replica` makes of a report. */
async function replicaOf(report: string): Promise<Replica> {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-report-'));
  try {
    const file = join(folder, 'outline.txt');
    writeFileSync(file, report);
    execFileSync(process.execPath, [
      join(ROOT, 'test/tools/replica.ts'),
      file,
      '--name',
      'reported',
      '--to',
      folder,
    ]);
    const made = join(folder, 'reported.replica.ts');
    // It is at home under test/replicas, by which it names what it imports.
    const home = pathToFileURL(join(ROOT, 'test/replicas/')).href;
    writeFileSync(made, readFileSync(made, 'utf8').replaceAll("from '../", `from '${home}`));
    const { replicas } = (await import(/* @vite-ignore */ pathToFileURL(made).href)) as {
      replicas: readonly Replica[];
    };
    const [replica] = replicas;
    if (!replica) throw new Error('no replica in the file');
    return replica;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
