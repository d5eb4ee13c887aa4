/** Switches that say the opposite, and choices that nobody can follow: risky states that were once read as safe. */
import { form, only, read } from '../drawings/expected.ts';
import { click, tick, tried } from '../drawings/tried.ts';
import { type Replica, type ReplicaState } from '../replica.ts';

export { planted } from '../drawings/tried.ts';

const URL = 'https://www.bybit.com/app/user/api-management';
const three = `${tick('r', 'Read', true)}${tick('t', 'Trade', false)}${tick('x', 'Transfer', false)}`;
const radios =
  '<h4>IP access restriction</h4><label><input type="radio" name="ip" checked> Unrestricted</label><label><input type="radio" name="ip"> Restrict access to trusted IPs only</label>';
const cannotSay = read(
  form('my-bot', { read: 'on', trade: 'off', transfer: 'off', withdraw: 'unknown' }, 'off', []),
);
const either = (mark: string): readonly ReplicaState[] => [
  { name: 'as opened', steps: [], expect: cannotSay },
  { name: 'switched', steps: [click(mark)], expect: cannotSay },
];

const inverse = ['Disable withdrawals', 'Lock withdrawals', 'Block withdrawals', 'Prevent withdrawals'].map(
  (label, i): Replica =>
    tried('bybit', `inverse-${i}`, URL, `${three}${tick('w', label, false)}${radios}`, either('w')),
);

const four = `${three}${tick('w', 'Withdraw', false)}`;
export const replicas: readonly Replica[] = [
  ...inverse,
  tried('bybit', 'ip-disabled', URL, `${four}<div>${tick('i', 'Disable IP restriction', true)}</div>`, [
    {
      name: 'the restriction is disabled',
      steps: [],
      expect: read(form('my-bot', only('read'), 'off', [])),
    },
    {
      name: 'it is not disabled: nothing says that it is on',
      steps: [click('i')],
      expect: read(form('my-bot', only('read'), 'unknown', null)),
    },
  ]),
  tried('bybit', 'any-address', URL, `${three}${tick('w', 'Withdraw to any address', true)}${radios}`, [
    {
      name: 'a right that speaks of addresses',
      steps: [],
      expect: read(form('my-bot', only('read', 'withdraw'), 'off', [])),
    },
    { name: 'not ticked', steps: [click('w')], expect: read(form('my-bot', only('read'), 'off', [])) },
  ]),
  tried(
    'bybit',
    'preset',
    URL,
    `<div role="radiogroup">${['Read only', 'Full access (trade, transfer and withdraw)', 'Custom']
      .map(
        (label, i) =>
          `<label><input type="radio" name="pre" data-e2e="pre${i}"${i === 0 ? ' checked' : ''}> ${label}</label>`,
      )
      .join('')}</div>${radios}`,
    [{ name: 'read only', steps: [], expect: read(form('my-bot', only('read'), 'off', [])) }],
  ),
  tried(
    'bybit',
    'parts-of-a-box',
    URL,
    ['Read', 'Trade', 'Transfer', 'Withdraw']
      .map(
        (label, i) =>
          `<div><button type="button" role="checkbox" data-e2e="b${i}" id="b${i}" aria-checked="${i === 3}" data-state="${i === 3 ? 'checked' : 'unchecked'}" style="width:18px;height:18px">${i === 3 ? '<span data-state="checked">✓</span>' : ''}</button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none"${i === 3 ? ' checked' : ''}><label for="b${i}">${label}</label></div>`,
      )
      .join('') + radios,
    [
      {
        name: 'a mark inside the box and a hidden twin are one control',
        steps: [],
        expect: read(form('my-bot', only('withdraw'), 'off', [])),
      },
    ],
  ),
];
