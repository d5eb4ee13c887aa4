import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('kucoin/libraries'));

export const replicas: readonly Replica[] = [
  {
    id: 'kucoin/library-headlessui',
    exchange: 'kucoin',
    url: 'https://www.kucoin.com/account/api/create?type=trade',
    drawing: 'headlessui',
    locale: 'en',
    madeFrom: 'screenshots of the create page, 2023, by another kit',
    page: { module: 'headless-create.tsx' },
    states: [
      {
        name: 'fresh',
        steps: [{ waitFor: at('general') }],
        expect: read(form(null, { ...only('read'), transfer: 'unknown' }, 'off', [])),
      },
      {
        name: 'transfer lets money leave; two addresses',
        steps: [
          { type: 'hui', into: at('name') },
          { click: at('transfer') },
          { click: at('yes') },
          { type: '203.0.113.20,203.0.113.21', into: at('ips') },
        ],
        expect: read(
          form(
            'hui',
            { ...only('read', 'withdraw'), transfer: 'unknown' },
            'on',
            ['203.0.113.20', '203.0.113.21'],
            {
              rules: ['withdraw-enabled'],
              notRules: ['ip-restriction-off'],
            },
          ),
        ),
      },
      {
        name: 'third-party application',
        steps: [{ click: at('third') }, { click: at('spot') }],
        expect: read(
          form(null, { ...only('read', 'trade'), transfer: 'unknown' }, 'managed', [], {
            notRules: ['ip-restriction-off', 'whitelist-empty'],
          }),
        ),
      },
    ],
  },
];
