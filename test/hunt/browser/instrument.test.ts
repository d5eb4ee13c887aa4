/** The hunt itself: it draws what it says, and sees a wrong reading. What it finds is no matter of this file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { huntTab } from '../drive.ts';
import { type FormSpec } from '../spec.ts';

const form = (more: Partial<FormSpec>): FormSpec => ({
  kind: 'form',
  seed: 3,
  exchange: 'binance',
  locale: 'en',
  name: 'bot-01',
  rightsPen: 'native',
  choicePen: 'native',
  rights: [
    { label: 'Enable Reading', means: ['read'], on: true },
    { label: 'Enable Futures', means: ['trade'], on: true },
    { label: 'Permits Universal Transfer', means: ['transfer'], on: true },
    { label: 'Enable Withdrawals', means: ['withdraw'], on: true },
  ],
  mode: null,
  ip: { control: 'choice', restricted: false, entry: 'list', ips: [] },
  frame: 'plain',
  greyed: false,
  decoys: [],
  behaviours: [],
  ...more,
});

const allOff = form({
  rights: form({}).rights.map((right) => ({ ...right, on: false })),
  ip: { control: 'choice', restricted: true, entry: 'list', ips: ['203.0.113.10'] },
});

describe.each(BROWSERS)('%s', (browser) => {
  let opened: Awaited<ReturnType<typeof huntTab>>;
  beforeAll(async () => {
    opened = await huntTab(browser, true);
  }, 120_000);
  afterAll(() => opened.close());

  it('finds nothing wrong with a plain form', async () => {
    for (const spec of [form({}), allOff]) {
      expect((await opened.page.evaluate((one) => globalThis.keyfenceDraw(one), spec)).problems).toEqual([]);
    }
  });

  it('sees every risk that is read as safe', async () => {
    const { problems } = await opened.page.evaluate(
      (one, as) => globalThis.keyfenceDraw(one, as),
      allOff,
      form({}),
    );
    const unsafe = problems.filter(({ fault }) => fault === 'unsafe').map(({ text }) => text.split(' ')[1]);
    expect(unsafe).toEqual(['trade', 'transfer', 'withdraw', 'restriction']);
    expect(problems.map(({ fault }) => fault)).toContain('foreign-address');
  });

  it('reads a page as it stands after all that it does', async () => {
    const restless = form({
      behaviours: ['late', 'flip', 'rerender'],
      decoys: ['hidden-twin', 'notify', 'faq'],
    });
    expect((await opened.page.evaluate((one) => globalThis.keyfenceDraw(one), restless)).problems).toEqual(
      [],
    );
  });

  it('draws every right that is on, by every pen', async () => {
    const { rights, choices } = await opened.page.evaluate(() => globalThis.keyfencePens());
    expect(rights.length).toBeGreaterThan(80);
    expect(choices.length).toBeGreaterThan(30);
    const missing: string[] = [];
    for (const rightsPen of rights) {
      const { html } = await opened.page.evaluate((one) => globalThis.keyfenceDraw(one), form({ rightsPen }));
      if (!['Enable Futures', 'Enable Withdrawals'].every((label) => html.includes(label)))
        missing.push(rightsPen);
    }
    for (const choicePen of choices) {
      const { html } = await opened.page.evaluate((one) => globalThis.keyfenceDraw(one), form({ choicePen }));
      if (!html.includes('Unrestricted (Less Secure)')) missing.push(choicePen);
    }
    expect(missing).toEqual([]);
  }, 120_000);
});
