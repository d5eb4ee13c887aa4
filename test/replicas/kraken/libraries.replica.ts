import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('kraken/libraries'));

export const replicas: readonly Replica[] = [
  {
    id: 'kraken/library-mantine',
    exchange: 'kraken',
    url: 'https://pro.kraken.com/app/settings/api#dialog/add-spot-api-key',
    drawing: 'mantine',
    locale: 'en',
    madeFrom: 'screenshot of the edit dialog, 2025, by another kit; addresses as tags',
    page: { module: 'mantine-edit.tsx' },
    states: [
      {
        name: 'fresh; both words On and Off stand in each switch',
        steps: [{ waitFor: at('query') }],
        expect: read(form(null, only('read'), 'off', [], { rules: ['ip-restriction-off'] })),
      },
      {
        name: 'withdraw and orders',
        steps: [
          { type: 'mtn', into: at('name') },
          { click: at('withdraw') },
          { click: at('create') },
          { click: at('deposit') },
        ],
        expect: read(
          form('mtn', only('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
        ),
      },
      {
        name: 'restricted, one tag entered, another only typed',
        steps: [
          { click: at('ip') },
          { type: '203.0.113.70', into: at('ips') },
          { press: 'Enter' },
          { type: '198.51.100.70', into: at('ips') },
        ],
        expect: read(
          form(null, only('read'), 'on', ['203.0.113.70'], {
            notRules: ['ip-restriction-off', 'whitelist-empty'],
          }),
        ),
      },
      {
        name: 'restricted, nothing entered',
        steps: [{ click: at('ip') }],
        expect: read(form(null, only('read'), 'on', [], { rules: ['whitelist-empty'] })),
      },
    ],
  },
];
