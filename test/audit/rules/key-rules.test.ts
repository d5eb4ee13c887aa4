import { registry } from '../../../lib/exchanges/registry.ts';
import { context, key, NOW } from '../fixtures.ts';
import { testRules } from './cases.ts';

const DAY = 86_400_000;
const on = (id: keyof typeof registry) => context({}, { exchange: registry[id] });
const listed = (more: Parameters<typeof key>[0]) => key({ kind: 'listed', ...more });

testRules({
  'key-rules': [
    { name: 'an exchange of which none is known', key: key(), context: on('binance'), severity: null },
    {
      name: 'a form of Upbit',
      key: key(),
      context: on('upbit'),
      severity: 'info',
      facts: { lifeDays: 365, isLifeAtMost: false, rightsFixed: true },
    },
    {
      name: 'a form of CoinEx',
      key: key(),
      context: on('coinex'),
      severity: 'info',
      facts: { activationMinutes: 10 },
    },
    {
      name: 'a form of LBank',
      key: key(),
      context: on('lbank'),
      severity: 'info',
      facts: { listsApart: ['Spot', 'Futures'] },
    },
    {
      name: 'a form over a key that is there',
      key: key({ mask: 'ab…c' }),
      context: on('upbit'),
      severity: null,
    },
    {
      name: 'a listed key with a year to go',
      key: listed({ createdAt: NOW }),
      context: on('upbit'),
      severity: null,
    },
    { name: 'a listed key of unknown age', key: listed({}), context: on('upbit'), severity: null },
    {
      name: 'a listed key near its end by its age',
      key: listed({ createdAt: NOW - 345 * DAY }),
      context: on('upbit'),
      severity: 'medium',
      facts: { expiresInDays: 20 },
    },
    {
      name: 'a listed key near its end by the page',
      key: listed({ expiresInDays: 3 }),
      context: on('hyperliquid'),
      severity: 'high',
    },
    {
      name: 'a term that is the most is no term of this key',
      key: listed({ createdAt: NOW - 175 * DAY }),
      context: on('hyperliquid'),
      severity: null,
    },
    {
      name: 'a page’s days where the exchange ends no bound key',
      key: listed({ expiresInDays: 3 }),
      context: on('coinex'),
      severity: null,
    },
  ],
});
