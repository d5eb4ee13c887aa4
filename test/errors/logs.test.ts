/** Errors as bots logged them, collected from public threads: what must be found in each. */
import { describe, expect, it } from 'vitest';
import { blameOf } from '../../lib/errors/blames.ts';
import { decodeError } from '../../lib/errors/decode.ts';
import { redact } from '../../lib/errors/redact.ts';
import { EXCHANGE_IDS } from '../../lib/exchanges/exchange.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { addressTools } from '../audit/fixtures.ts';
import { BINANCE_AND_BYBIT } from './logs/binance-bybit.ts';
import { OF_CLIENTS } from './logs/clients.ts';
import { DOCUMENTED } from './logs/korea-and-others.ts';
import { OKX_TO_GATE } from './logs/okx-kucoin-bitget-gate.ts';
import { OF_OTHERS, THE_REST } from './logs/the-rest.ts';

const LOGS = [...BINANCE_AND_BYBIT, ...OKX_TO_GATE, ...THE_REST, ...DOCUMENTED, ...OF_OTHERS, ...OF_CLIENTS];
const decode = (text: string) => decodeError(text, exchanges, addressTools);
const gist = (text: string) =>
  decode(text).map(({ exchange, error }) => `${exchange?.id ?? 'any'} ${error.code}`);

describe('logs', () => {
  it('are of every exchange, and each has its source', () => {
    const found = new Set(LOGS.flatMap(({ is }) => (is === null ? [] : [is.split(' ')[0]])));
    expect(
      [...EXCHANGE_IDS].filter((id) => !found.has(id)),
      'exchanges without a log in test/errors/logs',
    ).toEqual([]);
    expect(LOGS.length).toBeGreaterThanOrEqual(100);
    expect(LOGS.every(({ source }) => /^(?:https:\/\/|npm )/.test(source))).toBe(true);
  });

  it.each(LOGS.filter(({ is }) => is !== null).map((one) => [one.is, one.source, one] as const))(
    '%s: %s',
    (is, _source, { log, isGuess = false, maybeIp, echoes }) => {
      expect(gist(log)[0]).toBe(is);
      const [first] = decode(log);
      expect(first?.confidence === 'low').toBe(isGuess);
      expect(blameOf(first?.causes ?? []) !== 'none').toBe(maybeIp);
      expect(first?.echoedAddress ?? undefined).toBe(echoes);
    },
  );

  it.each(OF_OTHERS.filter(({ is }) => is === null).map(({ source, log }) => [source, log]))(
    'nothing is made up of %s',
    (_source, log) => {
      expect(gist(log)).toEqual([]);
    },
  );

  it.each(['HTTP 402 Payment Required', '{"code":406}', 'status: 402'])(
    '%s is the server speaking, not the exchange that has a code of that number',
    (log) => {
      expect(gist(log)).toEqual([]);
    },
  );

  it('say the same without the secrets that were pasted along', () => {
    for (const { log, secrets = [] } of LOGS) {
      const shown = redact(log);
      for (const secret of secrets) expect(shown).not.toContain(secret);
      expect(gist(shown)).toEqual(gist(log));
    }
  });
});
