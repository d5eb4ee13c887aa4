import fc from 'fast-check';
import { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, bundle, launch } from './launch.ts';
import { type Spec } from './tree-spec.ts';

const RUNS = 300;

const props = fc.record(
  {
    class: fc.constantFrom('a', 'b', undefined),
    // Not `title`: Preact leaves an empty one behind.
    'data-of': fc.constantFrom('x', ''),
    'aria-label': fc.constantFrom('name', null),
    'aria-expanded': fc.boolean(),
    hidden: fc.boolean(),
    width: fc.nat(3),
  },
  { requiredKeys: [] },
);
const field = fc.oneof(
  fc.record({
    tag: fc.constant('input'),
    props: fc.record({ type: fc.constant('checkbox'), checked: fc.boolean() }),
    kids: fc.constant([]),
  }),
  fc.record({
    tag: fc.constant('textarea'),
    props: fc.record({ value: fc.constantFrom('', 'v', 'w') }),
    kids: fc.constant([]),
  }),
);
const drawing = fc.record({
  tag: fc.constant('svg'),
  props: fc.record({ viewBox: fc.constant('0 0 1 1') }),
  kids: fc.constant([{ tag: 'path', props: { d: 'M0 0', 'stroke-width': 1 }, kids: [] }]),
});
const { tree } = fc.letrec<{ tree: Spec }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom<Spec>(null, 'text', 'other text', ''),
    field,
    drawing,
    fc.record({
      tag: fc.constantFrom('p', 'div', 'span'),
      props,
      kids: fc.array(tie('tree'), { maxLength: 4 }),
    }),
    fc.record({
      list: fc.uniqueArray(fc.record({ key: fc.nat(6), first: fc.constant(0), kid: tie('tree') }), {
        selector: ({ key }) => key,
        maxLength: 5,
      }),
    }),
  ),
}));
/** What is kept of a state is compared in one list that is reordered: Preact also finds what has moved without a key. */
const sequences = fc.oneof(
  fc.array(tree, { minLength: 2, maxLength: 5 }),
  fc.array(
    fc.uniqueArray(fc.record({ key: fc.nat(6), first: fc.nat(99), kid: fc.constant<Spec>('kid') }), {
      selector: ({ key }) => key,
      maxLength: 6,
    }),
    { minLength: 2, maxLength: 6 },
  ),
);

describe.each(BROWSERS)('the renderer in %s', (name) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(name), bundle('renderer-entry.ts', { preact: true })]);
  }, 60_000);
  afterAll(() => browser?.close());

  it('draws what Preact draws', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const all = fc
      .sample(sequences, { numRuns: RUNS, seed: 1 })
      .map((one) => one.map((spec) => (Array.isArray(spec) ? { list: spec } : spec)));
    const found: unknown = await page.evaluate((text) => {
      const many = JSON.parse(text) as Parameters<typeof window.difference>[0][];
      return many
        .map((trees) => [JSON.stringify(trees), window.difference(trees)] as const)
        .find(([, two]) => two !== null);
    }, JSON.stringify(all));
    expect(found).toBeUndefined();
  });
});
