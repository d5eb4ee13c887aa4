import { type ExpectedKey, type ReplicaState } from '../replica.ts';

const READ_ONLY: ExpectedKey = {
  kind: 'form',
  name: 'Hummingbot',
  permissions: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'off' },
  ipRestriction: 'off',
  ips: [],
  rules: ['ip-restriction-off'],
  notRules: ['withdraw-enabled', 'transfer-enabled', 'whitelist-empty', 'unreadable'],
};
const RESTRICTED: ExpectedKey = {
  ...READ_ONLY,
  ipRestriction: 'on',
  rules: ['whitelist-empty'],
  notRules: ['ip-restriction-off', 'withdraw-enabled', 'unreadable'],
};
const ADDRESS = '93.184.216.34';

/** How the parts of the card are found in one drawing of it: what a person would click. */
export interface CardSelectors {
  readonly permission: (id: string) => string;
  readonly restricted: string;
}

const read = (key: ExpectedKey): ReplicaState['expect'] => ({ state: 'read', keys: [key] });

/** The card from the first look to an edited key, the same for every drawing. */
export function cardStates({ permission, restricted }: CardSelectors): readonly ReplicaState[] {
  const edit = { click: '#edit' };
  const restrict = [edit, { click: restricted }, { waitFor: '#address' }];
  const confirmed = [...restrict, { type: ADDRESS, into: '#address' }, { click: '#confirm' }];
  return [
    { name: 'view mode, controls greyed', steps: [], expect: read(READ_ONLY) },
    {
      name: 'editing, spot trading on',
      steps: [edit, { click: permission('spot') }],
      expect: read({ ...READ_ONLY, permissions: { ...READ_ONLY.permissions, trade: 'on' } }),
    },
    {
      name: 'editing, universal transfer on and off again, symbol whitelist on',
      steps: [
        edit,
        { click: permission('universal') },
        { click: permission('universal') },
        { click: permission('symbols') },
      ],
      expect: read(READ_ONLY),
    },
    { name: 'restricted, no address', steps: restrict, expect: read(RESTRICTED) },
    {
      name: 'restricted, an address typed and not confirmed',
      steps: [...restrict, { type: ADDRESS, into: '#address' }],
      expect: read(RESTRICTED),
    },
    {
      name: 'restricted, withdrawals on',
      steps: [...confirmed, { click: permission('withdraw') }],
      expect: read({
        ...RESTRICTED,
        permissions: { ...READ_ONLY.permissions, withdraw: 'on' },
        ips: [ADDRESS],
        rules: ['withdraw-enabled'],
        notRules: ['ip-restriction-off', 'whitelist-empty', 'unreadable'],
      }),
    },
  ];
}
