import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica, type ReplicaState } from '../replica.ts';
import { urlFor } from './card.ts';

export const planted = plantedStrings(plant('binance/libraries'));

const states = (name: string): readonly ReplicaState[] => [
  {
    name: 'fresh',
    steps: [{ waitFor: at('reading') }],
    expect: read(form(name, only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
  },
  {
    name: 'trading and withdrawals',
    steps: [{ click: at('spot') }, { click: at('withdraw') }],
    expect: read(
      form(name, only('read', 'trade', 'withdraw'), 'off', [], {
        rules: ['withdraw-enabled', 'ip-restriction-off'],
      }),
    ),
  },
  {
    name: 'ticked and unticked',
    steps: [{ click: at('withdraw') }, { click: at('withdraw') }, { click: at('universal') }],
    expect: read(form(name, only('read', 'transfer'), 'off', [], { notRules: ['withdraw-enabled'] })),
  },
  {
    name: 'restricted, typed, not confirmed',
    steps: [{ click: at('trusted') }, { type: '203.0.113.10', into: at('field') }],
    expect: read(form(name, only('read'), 'on', [], { rules: ['whitelist-empty'] })),
  },
  {
    name: 'restricted, two confirmed, one more typed',
    steps: [
      { click: at('trusted') },
      { type: '203.0.113.10 203.0.113.11', into: at('field') },
      { click: at('confirm') },
      { type: '198.51.100.3', into: at('field') },
    ],
    expect: read(
      form(name, only('read'), 'on', ['203.0.113.10', '203.0.113.11'], {
        notRules: ['ip-restriction-off', 'whitelist-empty'],
      }),
    ),
  },
];

const make = (
  drawing: string,
  module: string,
  name: string,
  more: readonly ReplicaState[] = [],
): Replica => ({
  id: `binance/library-${drawing}`,
  exchange: 'binance',
  url: urlFor('en'),
  drawing,
  locale: 'en',
  madeFrom: 'the key card of 2025-04-16 by another kit',
  page: { module },
  states: [...states(name), ...more],
});

export const replicas: readonly Replica[] = [
  make('react', 'react-card.tsx', 'react-bot'),
  make('vue', 'vue-card.ts', 'vue-bot'),
  make('antd', 'antd-card.tsx', 'antd-bot', [
    {
      name: 'select all',
      steps: [{ click: at('all') }],
      expect: read(
        form('antd-bot', only('read', 'trade', 'transfer', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'select all twice',
      steps: [{ click: at('all') }, { click: at('all') }],
      expect: read(form('antd-bot', only(), 'off', [])),
    },
  ]),
];
