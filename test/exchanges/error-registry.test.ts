import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ErrorFacts, errorsIn } from '../../lib/exchanges/api-error.ts';
import { errorBook } from '../../lib/exchanges/error-registry.ts';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';

describe('the errors', () => {
  it('are of every exchange, in order, and every file is in use', () => {
    expect(Object.keys(errorBook)).toEqual([...EXCHANGE_IDS]);
    const files = readdirSync(new URL('../../lib/exchanges/errors', import.meta.url)).sort();
    expect(files).toEqual(EXCHANGE_IDS.map((id) => `${id}.ts`).sort());
  });

  it('name an exchange in lower case, and each name is of one exchange', () => {
    const names = Object.values(errorBook).flatMap(({ inLogs }) => inLogs);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(EXCHANGE_IDS)(
    '%s: each has causes and a source, and each code stands with its message once',
    (id) => {
      const errors = errorsIn(errorBook[id]);
      const named = errors.map(({ code, message }) => `${code} ${message}`);
      expect(named.filter((one, index) => named.indexOf(one) !== index)).toEqual([]);
      expect(errors.length).toBeGreaterThan(0);
      for (const { causes, source, code, on = [] } of errors) {
        expect(source.length, code).toBeGreaterThan(8);
        // No matter of keys, and therefore not worth a row, unless the number is one on another product.
        const isElsewhere = errors.some((one) => one.code === code && one.causes.length > 0);
        expect(causes.length > 0 || (isElsewhere && on.length > 0), code).toBe(true);
      }
    },
  );

  it.each(EXCHANGE_IDS)('%s: every product that a row is of is named', (id) => {
    const facts: ErrorFacts = errorBook[id];
    const products = (facts.products ?? []).map((product) => product.id);
    const named = facts.errors.flatMap(({ on = [] }) => on);
    expect(named.filter((one) => !products.includes(one))).toEqual([]);
  });
});
