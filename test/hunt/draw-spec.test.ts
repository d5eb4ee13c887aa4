import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS, LOCALES, PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { specOf } from './draw-spec.ts';
import { cellPens } from './lists/cell-pens.ts';
import { listPens } from './lists/list-pens.ts';
import { rightsPens } from './pens/all.ts';
import { handChoicePens } from './pens/choice-pens.ts';
import { shrink } from './shrink.ts';
import { BEHAVIOURS, DECOYS, type FormSpec, type PageSpec } from './spec.ts';
import { truthOf } from './truth.ts';

const specs = Array.from({ length: 6000 }, (_, seed) => specOf(seed));
const forms = specs.filter((spec): spec is FormSpec => spec.kind === 'form');
const drawnOf = <T>(pick: (spec: PageSpec) => readonly T[]): Set<T> => new Set(specs.flatMap(pick));

describe('pages from seeds', () => {
  it('are the same page for the same seed, and another for another', () => {
    expect(specOf(7)).toEqual(specOf(7));
    expect(new Set(specs.map((spec) => JSON.stringify({ ...spec, seed: 0 }))).size).toBeGreaterThan(5750);
  });

  it('are of every exchange, in every language, with everything that can stand on them', () => {
    expect(drawnOf(({ exchange }) => [exchange])).toEqual(new Set(EXCHANGE_IDS));
    expect(drawnOf(({ locale }) => [locale])).toEqual(new Set(LOCALES));
    expect(drawnOf(({ decoys }) => decoys)).toEqual(new Set(DECOYS));
    expect(drawnOf(({ behaviours }) => behaviours)).toEqual(new Set(BEHAVIOURS));
  });

  it('use every pen', () => {
    expect(new Set(forms.map(({ rightsPen }) => rightsPen))).toEqual(new Set(Object.keys(rightsPens())));
    expect(new Set(forms.map(({ choicePen }) => choicePen))).toEqual(new Set(Object.keys(handChoicePens)));
    expect(drawnOf((spec) => (spec.kind === 'list' ? [spec.listPen] : []))).toEqual(
      new Set(Object.keys(listPens)),
    );
    expect(drawnOf((spec) => (spec.kind === 'list' ? [spec.cellPen] : []))).toEqual(
      new Set(Object.keys(cellPens)),
    );
  });
});

const form = (more: Partial<FormSpec>): FormSpec => ({
  kind: 'form',
  seed: 1,
  exchange: 'binance',
  locale: 'en',
  name: 'bot',
  rightsPen: 'native',
  choicePen: 'native',
  rights: [
    { label: 'Enable Reading', means: ['read'], on: true },
    { label: 'Enable Futures', means: ['trade'], on: true },
    { label: 'Enable Withdrawals', means: ['withdraw'], on: false },
  ],
  mode: null,
  ip: { control: 'choice', restricted: false, entry: 'list', ips: ['203.0.113.10'] },
  frame: 'plain',
  greyed: false,
  decoys: [],
  behaviours: [],
  ...more,
});

describe('the truth of a page', () => {
  const rightsOf = (spec: FormSpec) => {
    const [key] = truthOf(spec).keys;
    return PERMISSIONS.map((right) => key?.permissions[right]?.join(' or ') ?? 'any');
  };

  it('is what the boxes say, and nothing of a right that has none', () => {
    expect(rightsOf(form({}))).toEqual(['on', 'on', 'unknown', 'off']);
  });

  it('is nothing but reading under a choice of reading only', () => {
    expect(rightsOf(form({ exchange: 'bybit', mode: 'read-only' }))).toEqual([
      'any',
      'off or unknown',
      'off or unknown',
      'off or unknown',
    ]);
  });

  it('has what a right contains', () => {
    expect(rightsOf(form({ exchange: 'okx' }))).toEqual(['on', 'on', 'on', 'off']);
  });

  it('has no right that the exchange does not have', () => {
    expect(rightsOf(form({ exchange: 'kraken' }))).toEqual(['on', 'on', 'off', 'off']);
  });

  it('is no less for one who may use only one of its products', () => {
    const rights = [
      { label: 'Spot Trade', means: ['trade'] as const, on: true, readOnly: true },
      { label: 'Perpetual Futures', means: ['trade'] as const, on: true, readOnly: false },
      { label: 'Withdraw', means: ['withdraw'] as const, on: true, readOnly: true },
    ];
    expect(rightsOf(form({ exchange: 'gate', rights }))).toEqual(['any', 'on', 'unknown', 'off']);
  });

  it('is an open key where the choice says so, whatever was typed before', () => {
    expect(truthOf(form({})).keys[0]?.ipRestriction).toEqual(['off']);
    const field = { control: 'field', restricted: false, entry: 'list', ips: ['203.0.113.10'] } as const;
    expect(truthOf(form({ exchange: 'okx', ip: field })).keys[0]?.ipRestriction).toEqual(['on']);
  });
});

describe('shrinking', () => {
  it('leaves what the fault needs and nothing else', async () => {
    const great = form({
      decoys: ['faq', 'your-ip', 'promo'],
      behaviours: ['late', 'flip'],
      greyed: true,
      rightsPen: 'tree',
    });
    const least = await shrink(
      great,
      async (spec) =>
        spec.kind === 'form' && spec.decoys.includes('your-ip') && spec.rights.some(({ on }) => on),
    );
    expect(least).toMatchObject({
      decoys: ['your-ip'],
      behaviours: [],
      greyed: false,
      rightsPen: 'native',
      ip: null,
      name: null,
    });
    // With fewer it would be no key page any more.
    expect((least as FormSpec).rights).toHaveLength(3);
  });

  it('gives back a page that cannot be made smaller', async () => {
    const page = form({});
    expect(await shrink(page, async () => false)).toBe(page);
  });
});
