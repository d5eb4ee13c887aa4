import { form, only, read } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { type Replica } from '../replica.ts';

export const planted = plantedStrings(plant('bitget/libraries'));

export const replicas: readonly Replica[] = [
  {
    id: 'bitget/library-element-plus',
    exchange: 'bitget',
    url: 'https://www.bitget.com/en/account/newapi',
    drawing: 'element-plus',
    locale: 'en',
    madeFrom: 'screenshot of the create dialog by another kit',
    page: { module: 'element-create.ts' },
    states: [
      {
        name: 'opens with everything ticked',
        steps: [{ waitFor: at('withdraw') }],
        expect: read(
          form(null, only('read', 'trade', 'transfer', 'withdraw'), 'off', [], {
            rules: ['withdraw-enabled', 'ip-restriction-off'],
          }),
        ),
      },
      {
        name: 'Read-only',
        steps: [{ click: at('ro') }],
        expect: read(form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
      },
      {
        name: 'withdraw unticked: Select all is indeterminate',
        steps: [{ click: at('withdraw') }, { type: '203.0.113.40,203.0.113.41', into: at('ips') }],
        expect: read(
          form(null, only('read', 'trade', 'transfer'), 'on', ['203.0.113.40', '203.0.113.41'], {
            rules: ['transfer-enabled'],
            notRules: ['withdraw-enabled'],
          }),
        ),
      },
      {
        name: 'nothing but orders, with a note',
        steps: [{ type: 'el', into: at('note') }, { click: at('all') }, { click: at('orders') }],
        expect: read(form('el', only('read', 'trade'), 'off', [], { notRules: ['withdraw-enabled'] })),
      },
    ],
  },
];
