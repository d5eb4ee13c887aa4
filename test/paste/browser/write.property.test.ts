import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { bundleAll, paste, raise, type Stage, stateOf } from './stage.ts';

const RUNS = 30;

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleAll();
}, 120_000);

const FORMS = [
  ['list', 'list', ''],
  ['held', 'list', '198.51.100.1, 198.51.100.2'],
  ['truncates', 'list', ''],
  ['clears-plans', 'list', '198.51.100.1'],
  ['trusted', 'list', ''],
  ['confirm', 'confirm', ''],
  ['rows', 'rows', ''],
  ['rows-refusing', 'rows', ''],
  ['max-length', 'list', ''],
] as const;

const byte = fc.integer({ min: 0, max: 255 });
const address = fc.oneof(
  byte.map((last) => `203.0.113.${last}`),
  byte.map((last) => `2001:db8::${last.toString(16)}`),
  byte.map((third) => `198.51.${third}.0/24`),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('203.0.113.7\n203.0.113.8', '<b>203.0.113.7</b>', '0.0.0.0/0', '198.51.100.1'),
);
const separator = fc.constantFrom(',' as const, ' ' as const, '\n' as const);

describe.each(BROWSERS)('whatever is approved, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise(name, scripts);
  }, 60_000);
  afterAll(() => stage?.close());

  it('writes nothing but what the plan says or what stood there before, and presses nothing', async () => {
    const request = fc.record({
      form: fc.constantFrom(...FORMS),
      approved: fc.array(address, { maxLength: 6 }),
      separator,
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ form: [form, entry, before], approved, separator }) => {
        const page = await stage.open('plain', form);
        const { plan, copies } = await paste(page, { approved, ip: { entry, separator } });
        const { texts, own, presses } = await stateOf(page);
        // Truncated by the page itself is the page's doing: it is in `own`.
        const pieces = (text: string) => text.split(/[\s,;|]+/).filter(Boolean);
        const allowed = new Set([...plan.add, before, ...(own as string[])].flatMap(pieces));
        expect((texts as string[]).flatMap(pieces).filter((piece) => !allowed.has(piece))).toEqual([]);
        expect(copies.flatMap(pieces).filter((piece) => !allowed.has(piece))).toEqual([]);
        expect(presses).toBe(0);
      }),
      { numRuns: RUNS },
    );
  }, 180_000);
});
