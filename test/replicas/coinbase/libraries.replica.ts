import { form, only, read, waiting } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('coinbase/libraries'));
const open = { click: at('open') } as const;

export const replicas: readonly Replica[] = [
  {
    id: 'coinbase/library-radix',
    exchange: 'coinbase',
    url: 'https://portal.cdp.coinbase.com/projects/api-keys',
    drawing: 'radix',
    locale: 'en',
    madeFrom: 'guides of 2025-2026 on the portal by another kit',
    page: { module: 'radix-create.tsx' },
    states: [
      { name: 'dialog not open', steps: [{ waitFor: at('open') }], expect: waiting },
      { name: 'view only', steps: [open], expect: read(form(null, only('read'), 'off', [])) },
      {
        name: 'transfer, a nickname, a network',
        steps: [
          open,
          { type: 'rdx', into: at('nick') },
          { click: at('transfer') },
          { type: '203.0.113.0/28', into: at('ips') },
        ],
        expect: read(
          form('rdx', only('read', 'transfer', 'withdraw'), 'on', ['203.0.113.0/28'], {
            rules: ['withdraw-enabled'],
            notRules: ['ip-restriction-off'],
          }),
        ),
      },
      {
        name: 'opened, ticked, cancelled',
        steps: [open, { click: at('transfer') }, { click: at('close') }],
        expect: waiting,
      },
    ],
  },
];
