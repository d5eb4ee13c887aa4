import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('bybit/libraries'));

export const replicas: readonly Replica[] = [
  {
    id: 'bybit/library-arco',
    exchange: 'bybit',
    url: 'https://www.bybit.com/app/user/api-management',
    drawing: 'arco',
    locale: 'en',
    madeFrom: 'walkthroughs of the create form by another kit; the modes are radio buttons side by side',
    page: { module: 'arco-create.tsx' },
    states: [
      { name: 'fresh', steps: [{ waitFor: at('rw') }], expect: read(form(null, only('read'), 'off', [])) },
      {
        name: 'orders and withdrawal',
        steps: [{ type: 'arco-bot', into: at('name') }, { click: at('orders') }, { click: at('withdraw') }],
        expect: read(
          form('arco-bot', only('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
        ),
      },
      {
        name: 'the same under Read-Only',
        steps: [{ click: at('orders') }, { click: at('withdraw') }, { click: at('ro') }],
        expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
      },
      {
        name: 'transfer, restricted to one address',
        steps: [{ click: at('account') }, { click: at('trusted') }, { type: '203.0.113.5', into: at('ips') }],
        expect: read(
          form(null, only('read', 'transfer'), 'on', ['203.0.113.5'], { notRules: ['ip-restriction-off'] }),
        ),
      },
    ],
  },
];
