import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('okx/libraries'));

export const replicas: readonly Replica[] = [
  {
    id: 'okx/library-mui',
    exchange: 'okx',
    url: 'https://app.okx.com/account/my-api',
    drawing: 'mui',
    locale: 'en',
    madeFrom: 'the form of the help page of 2026-06-05 by another kit',
    page: { module: 'mui-create.tsx' },
    states: [
      {
        name: 'fresh',
        steps: [{ waitFor: at('name') }],
        expect: read(form(null, only('read'), 'off', [], { rules: ['ip-restriction-off'] })),
      },
      {
        name: 'trade and withdraw',
        steps: [{ type: 'mui-bot', into: at('name') }, { click: at('trade') }, { click: at('withdraw') }],
        expect: read(
          form('mui-bot', only('read', 'trade', 'transfer', 'withdraw'), 'off', [], {
            rules: ['withdraw-enabled'],
          }),
        ),
      },
      {
        name: 'two addresses',
        steps: [{ type: '203.0.113.10,198.51.100.0/24', into: at('ips') }],
        expect: read(
          form(null, only('read'), 'on', ['203.0.113.10', '198.51.100.0/24'], {
            notRules: ['ip-restriction-off', 'withdraw-enabled'],
          }),
        ),
      },
      {
        name: 'third-party app',
        steps: [{ click: at('third') }, { click: at('trade') }],
        expect: read(
          form(null, only('read', 'trade', 'transfer'), 'managed', [], {
            notRules: ['ip-restriction-off', 'whitelist-empty'],
          }),
        ),
      },
    ],
  },
];
